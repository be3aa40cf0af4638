import Add from '@mui/icons-material/Add';
import Chip from '@mui/material/Chip';
import IconButton from '@mui/material/IconButton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ModelDetail } from '../data/resources/engagementModels';
import type { Scenario, ValueFlow } from '../data/resources/modelContent';
import { useOnPaper } from '../shared/layout/onPaper';
import { ScrollFrame } from '../shared/layout/ScrollFrame';
import { FIRST_COLUMN } from '../shared/list/firstColumn';
import { useT } from '../shared/useT';
import { FlowDialog } from './FlowDialog';
import { showFlow } from './showFlow';
import { nameOf, useModelRights } from './useModel';

interface FlowMatrixProps {
  model: ModelDetail;
  scenario: Scenario;
}

/** What is given, leading to its line; on paper nothing can be pressed. */
const Given = ({ flow: { id, label } }: { flow: ValueFlow }) =>
  useOnPaper() ? (
    <Typography variant="body2">{label}</Typography>
  ) : (
    <Chip
      label={label}
      onClick={() => showFlow(id)}
      sx={{ height: 'auto', mb: 0.5, '& .MuiChip-label': { whiteSpace: 'normal', py: 0.25 } }}
    />
  );

interface Ends {
  from: string | null;
  to: string | null;
}

/** Who gives (rows) what to whom (columns); what comes from or goes outside, or could, stands in a row and a column of its own. */
export const FlowMatrix = ({ model, scenario }: FlowMatrixProps) => {
  const t = useT();
  const { content } = useModelRights(model);
  const [adding, setAdding] = useState<Ends | null>(null);
  const parties = model.parties.map((party) => ({ id: party.id, name: nameOf(party) }));
  const withOutside = content || scenario.flows.some(({ from, to }) => !from || !to);
  const ends = [...parties, ...(withOutside ? [{ id: null, name: t('model.externalShort') }] : [])];
  const between = (from: string | null, to: string | null) =>
    scenario.flows.filter((flow) => (flow.from?.id ?? null) === from && (flow.to?.id ?? null) === to);
  return (
    <ScrollFrame label={t('model.matrix')} bordered>
      <Table aria-label={t('model.matrix')} sx={{ '& td, & th': { verticalAlign: 'top', minWidth: 130 } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ ...FIRST_COLUMN, color: 'text.secondary' }}>{t('model.matrixHelp')}</TableCell>
            {ends.map(({ id, name }) => (
              <TableCell key={id} component="th" scope="col">
                {name}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {ends.map((giver) => (
            <TableRow key={giver.id}>
              <TableCell component="th" scope="row" sx={{ ...FIRST_COLUMN, fontWeight: 600 }}>
                {giver.name}
              </TableCell>
              {ends.map((receiver) => (
                <TableCell key={receiver.id} sx={giver.id === receiver.id ? { bgcolor: 'action.hover' } : {}}>
                  {between(giver.id, receiver.id).map((flow) => (
                    <Given key={flow.id} flow={flow} />
                  ))}
                  {content && giver.id !== receiver.id && (
                    <IconButton
                      size="small"
                      aria-label={t('model.addFlowBetween', { from: giver.name, to: receiver.name })}
                      onClick={() => setAdding({ from: giver.id, to: receiver.id })}
                    >
                      <Add fontSize="small" />
                    </IconButton>
                  )}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {adding && (
        <FlowDialog model={model} scenario={scenario} ends={adding} onClose={() => setAdding(null)} />
      )}
    </ScrollFrame>
  );
};
