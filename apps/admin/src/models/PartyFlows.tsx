import Edit from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import type { ModelDetail } from '../data/resources/engagementModels';
import type { ModelParty, Scenario, Sheet } from '../data/resources/modelContent';
import { useT } from '../shared/useT';
import { GetsTable, GivesTable } from './FlowTables';
import { getsOf, givesOf } from './getsAndGives';
import { GiverDialog, ReceiverDialog } from './ValuationDialog';

interface PartyFlowsProps {
  model: ModelDetail;
  party: ModelParty;
  sheet: Sheet;
  scenario: Scenario;
  writing: boolean;
}

const Side = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box sx={{ minWidth: 0, mb: 2 }}>
    <Typography component="h4" variant="h4" sx={{ mb: 0.5 }}>
      {title}
    </Typography>
    {children}
  </Box>
);

/** What a scenario gives a party and what it asks of it, each with a way to state it anew, for who may. */
export const PartyFlows = ({ model, party, sheet, scenario, writing }: PartyFlowsProps) => {
  const t = useT();
  const [stated, setStated] = useState<string | null>(null);
  const flow = scenario.flows.find(({ id }) => id === stated);
  const Stating = flow?.to?.id === party.id ? ReceiverDialog : GiverDialog;
  const named = ({ id, label }: { id: string; label: string }) => (
    <>
      {label}
      {writing && (
        <IconButton
          size="small"
          sx={{ my: -0.75 }}
          aria-label={t('model.changeFlow', { label })}
          onClick={() => setStated(id)}
        >
          <Edit fontSize="small" />
        </IconButton>
      )}
    </>
  );
  return (
    <>
      <Side title={t('print.gets')}>
        <GetsTable flows={getsOf(model, scenario, party, sheet)} named={named} />
      </Side>
      <Side title={t('print.gives')}>
        <GivesTable flows={givesOf(model, scenario, party)} named={named} />
      </Side>
      {flow && <Stating model={model} party={party} flow={flow} onClose={() => setStated(null)} />}
    </>
  );
};
