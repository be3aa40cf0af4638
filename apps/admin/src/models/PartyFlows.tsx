import Edit from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import type { ModelDetail } from '../data/resources/engagementModels';
import { interestsOf, type ModelParty, type Scenario, type ValueFlow } from '../data/resources/modelContent';
import { FiguresTable } from '../shared/list/FiguresTable';
import { useT } from '../shared/useT';
import { nameOf } from './useModel';
import { useStated } from './useStated';
import { GiverDialog, ReceiverDialog } from './ValuationDialog';
import { fulfilmentWords, likelihoodWords } from './words';

interface PartyFlowsProps {
  model: ModelDetail;
  party: ModelParty;
  scenario: Scenario;
  writing: boolean;
}

interface SideProps extends PartyFlowsProps {
  flows: readonly ValueFlow[];
  /** The flow with a way to state it anew, for who may. */
  named: (flow: ValueFlow) => ReactNode;
}

const useOther = (model: ModelDetail) => {
  const t = useT();
  return (end: { id: string } | null) => {
    const party = model.parties.find(({ id }) => id === end?.id);
    return party ? nameOf(party) : t('model.externalShort');
  };
};

const Gets = ({ model, party, flows, named }: SideProps) => {
  const t = useT();
  const otherOf = useOther(model);
  const { share, text } = useStated();
  const field = (name: 'label' | 'from' | 'interest' | 'fulfilment' | 'likelihood') =>
    t(`resources.valueFlows.fields.${name}`);
  const interests = party.sheet ? interestsOf(party.sheet) : [];
  const wanted = (id: string | null | undefined) => interests.find((one) => one.id === id)?.label ?? null;
  return (
    <FiguresTable
      label={t('print.gets')}
      columns={[field('label'), field('from'), field('interest'), field('fulfilment'), field('likelihood')]}
      rows={flows.map((flow) => {
        const said = flow.valuation?.receiver;
        return {
          id: flow.id,
          cells: [
            named(flow),
            otherOf(flow.from),
            text(wanted(said?.interest)),
            share(said?.fulfilment ?? null, fulfilmentWords(t)),
            share(said?.likelihood ?? null, likelihoodWords(t)),
          ],
        };
      })}
    />
  );
};

const Gives = ({ model, flows, named }: SideProps) => {
  const t = useT();
  const otherOf = useOther(model);
  const { points } = useStated();
  const field = (name: 'label' | 'to' | 'cost') => t(`resources.valueFlows.fields.${name}`);
  return (
    <FiguresTable
      label={t('print.gives')}
      columns={[field('label'), field('to'), field('cost')]}
      rows={flows.map((flow) => ({
        id: flow.id,
        cells: [named(flow), otherOf(flow.to), points(flow.valuation?.giver?.cost ?? null)],
      }))}
    />
  );
};

const SIDES = [
  { of: 'to', Side: Gets, Stating: ReceiverDialog, title: 'print.gets', none: 'print.getsNothing' },
  { of: 'from', Side: Gives, Stating: GiverDialog, title: 'print.gives', none: 'print.givesNothing' },
] as const;

const OneSide = ({ at, ...props }: PartyFlowsProps & { at: (typeof SIDES)[number] }) => {
  const { model, party, scenario, writing } = props;
  const { of, Side, Stating, title, none } = at;
  const t = useT();
  const [stated, setStated] = useState<ValueFlow | null>(null);
  const flows = scenario.flows.filter((flow) => flow[of]?.id === party.id);
  const named = (flow: ValueFlow) => (
    <>
      {flow.label}
      {writing && (
        <IconButton
          size="small"
          sx={{ my: -0.75 }}
          aria-label={t('model.changeFlow', { label: flow.label })}
          onClick={() => setStated(flow)}
        >
          <Edit fontSize="small" />
        </IconButton>
      )}
    </>
  );
  return (
    <Box sx={{ minWidth: 0, mb: 2 }}>
      <Typography component="h4" variant="h4" sx={{ mb: 0.5 }}>
        {t(title)}
      </Typography>
      {flows.length === 0 ? (
        <Typography variant="body2">{t(none)}</Typography>
      ) : (
        <Side {...props} flows={flows} named={named} />
      )}
      {stated && <Stating model={model} party={party} flow={stated} onClose={() => setStated(null)} />}
    </Box>
  );
};

/** What a scenario gives a party and what it asks of it, each in the party's own words and points. */
export const PartyFlows = (props: PartyFlowsProps) => (
  <>
    {SIDES.map((side) => (
      <OneSide key={side.of} at={side} {...props} />
    ))}
  </>
);
