import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { FiguresTable } from '../shared/list/FiguresTable';
import { useT } from '../shared/useT';
import type { Given, Got } from './getsAndGives';
import { useStated } from './useStated';
import { fulfilmentWords, likelihoodWords } from './words';

interface Named {
  id: string;
  label: string;
}

interface FlowsProps<Flow extends Named> {
  flows: readonly Flow[];
  /** The flow by its name, with what may be done with it. */
  named?: (flow: Named) => ReactNode;
}

const byLabel = ({ label }: Named): ReactNode => label;

/** What a party gets, in its own words. */
export const GetsTable = ({ flows, named = byLabel }: FlowsProps<Got>) => {
  const t = useT();
  const { share, text } = useStated();
  const field = (name: 'label' | 'from' | 'interest' | 'fulfilment' | 'likelihood') =>
    t(`resources.valueFlows.fields.${name}`);
  if (flows.length === 0) return <Typography variant="body2">{t('print.getsNothing')}</Typography>;
  return (
    <FiguresTable
      label={t('print.gets')}
      columns={[field('label'), field('from'), field('interest'), field('fulfilment'), field('likelihood')]}
      rows={flows.map((flow) => ({
        id: flow.id,
        cells: [
          named(flow),
          flow.from ?? t('model.externalShort'),
          text(flow.interest),
          share(flow.fulfilment, fulfilmentWords(t)),
          share(flow.likelihood, likelihoodWords(t)),
        ],
      }))}
    />
  );
};

/** What a party gives, in its own points. */
export const GivesTable = ({ flows, named = byLabel }: FlowsProps<Given>) => {
  const t = useT();
  const { points } = useStated();
  const field = (name: 'label' | 'to' | 'cost') => t(`resources.valueFlows.fields.${name}`);
  if (flows.length === 0) return <Typography variant="body2">{t('print.givesNothing')}</Typography>;
  return (
    <FiguresTable
      label={t('print.gives')}
      columns={[field('label'), field('to'), `${field('cost')} (${t('model.points')})`]}
      rows={flows.map((flow) => ({
        id: flow.id,
        cells: [named(flow), flow.to ?? t('model.externalShort'), points(flow.cost)],
      }))}
    />
  );
};
