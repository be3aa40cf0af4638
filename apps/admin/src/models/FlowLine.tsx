import Delete from '@mui/icons-material/DeleteOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ModelDetail } from '../data/resources/engagementModels';
import type { Scenario, ValueFlow } from '../data/resources/modelContent';
import { useTlaka } from '../data/useTlaka';
import { AskButton } from '../shared/form/AskButton';
import { useT } from '../shared/useT';
import { FlowDialog } from './FlowDialog';
import { FlowWorth } from './FlowWorth';
import { isValued } from './interview/steps';
import { placeOf } from './showFlow';
import { useAboutFlow } from './useAboutFlow';
import { nameOf, useModelRights } from './useModel';
import { GiverDialog, ReceiverDialog } from './ValuationDialog';

interface FlowLineProps {
  model: ModelDetail;
  scenario: Scenario;
  flow: ValueFlow;
}

/** One flow in words, with what it is worth for who may know, and what one may do with it. */
export const FlowLine = ({ model, scenario, flow }: FlowLineProps) => {
  const t = useT();
  const { archiveFlow } = useTlaka();
  const rights = useModelRights(model);
  const [open, setOpen] = useState<'edit' | 'receiver' | 'giver' | null>(null);
  const giver = model.parties.find(({ id }) => id === flow.from?.id);
  const receiver = model.parties.find(({ id }) => id === flow.to?.id);
  const outside = t('model.externalShort');
  const about = useAboutFlow()(flow);
  const close = () => setOpen(null);
  return (
    <Stack
      component="li"
      id={placeOf(flow.id)}
      tabIndex={-1}
      direction="row"
      spacing={1}
      sx={{
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
        scrollMarginTop: 64,
        '&:focus': { bgcolor: 'action.focus' },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography variant="body2">
          <strong>{flow.label}</strong>
        </Typography>
        <Typography variant="body2">
          {giver ? nameOf(giver) : outside} → {receiver ? nameOf(receiver) : outside}
        </Typography>
        {about && (
          <Typography variant="body2" color="textSecondary">
            {about}
          </Typography>
        )}
        <FlowWorth flow={flow} giver={giver} receiver={receiver} />
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          {rights.values && flow.valuation?.receiver && (
            <Button onClick={() => setOpen('receiver')}>
              {t(isValued(flow) ? 'model.changeReceiver' : 'model.valueReceiver')}
            </Button>
          )}
          {rights.values && flow.valuation?.giver && (
            <Button onClick={() => setOpen('giver')}>
              {t(flow.valuation.giver.cost ? 'model.changeGiver' : 'model.valueGiver')}
            </Button>
          )}
        </Stack>
      </Box>
      {rights.content && (
        <Box sx={{ whiteSpace: 'nowrap' }}>
          <IconButton
            size="small"
            aria-label={t('model.changeFlow', { label: flow.label })}
            onClick={() => setOpen('edit')}
          >
            <Edit fontSize="small" />
          </IconButton>
          <AskButton
            label={t('model.removeFlow', { label: flow.label })}
            content={t('model.removeFlowAsk')}
            confirm={t('model.remove')}
            icon={<Delete fontSize="small" />}
            act={() => archiveFlow(flow.id, flow.version)}
          />
        </Box>
      )}
      {open === 'edit' && <FlowDialog model={model} scenario={scenario} flow={flow} onClose={close} />}
      {open === 'receiver' && receiver && (
        <ReceiverDialog model={model} flow={flow} party={receiver} onClose={close} />
      )}
      {open === 'giver' && giver && <GiverDialog model={model} flow={flow} party={giver} onClose={close} />}
    </Stack>
  );
};
