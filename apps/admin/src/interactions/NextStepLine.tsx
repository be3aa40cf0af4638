import Done from '@mui/icons-material/TaskAltOutlined';
import Flag from '@mui/icons-material/OutlinedFlag';
import Late from '@mui/icons-material/WarningAmberOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useCanAccess, useNotify } from 'ra-core';
import type { NextStep } from '../data/resources/interactions';
import { useTlaka } from '../data/useTlaka';
import { NameLink } from '../shared/field/NameLink';
import { formatDay, formatDayOf } from '../shared/format';
import { isPast } from '../shared/today';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';

const DoneButton = ({ step }: { step: NextStep }) => {
  const t = useT();
  const notify = useNotify();
  const { completeNextStep } = useTlaka();
  const { canAccess } = useCanAccess({ resource: 'interactions', action: 'edit' });
  const { mutate, isPending } = useMutation({
    mutationFn: () => completeNextStep(step.id, step.version),
    onSuccess: () => notify('interaction.doneNotice', { type: 'info', messageArgs: { what: step.what } }),
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  if (!canAccess) return null;
  return (
    <Button
      startIcon={<Done />}
      disabled={isPending}
      onClick={() => mutate()}
      aria-label={`${t('interaction.done')}: ${step.what}`}
      sx={{ flexShrink: 0 }}
    >
      {t('interaction.done')}
    </Button>
  );
};

/** Until when, and whether that has passed; of what is done, when. */
export const useStepTime = (): ((step: NextStep) => { text: string; late: boolean }) => {
  const t = useT();
  const language = useLanguage();
  return ({ doneAt, dueOn }) => {
    if (doneAt)
      return { text: t('interaction.doneOn', { date: formatDayOf(doneAt, language) }), late: false };
    if (!dueOn) return { text: '', late: false };
    const due = t('interaction.due', { date: formatDay(dueOn, language) });
    const late = isPast(dueOn, new Date());
    return { text: late ? `${due}, ${t('value.overdue')}` : due, late };
  };
};

interface NextStepLineProps {
  step: NextStep;
  /** Without the button that says it is done. */
  readOnly?: boolean;
  /** Leads to the contact that it came from. */
  linked?: boolean;
}

/** A next step: what, until when, by whom, and the one press that says it is done. */
export const NextStepLine = ({ step, readOnly = false, linked = false }: NextStepLineProps) => {
  const { text, late } = useStepTime()(step);
  const Icon = step.doneAt ? Done : late ? Late : Flag;
  const { owner } = step;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'flex-start', flexWrap: 'wrap' }}>
      <Icon fontSize="small" color={late ? 'error' : 'action'} sx={{ mt: '1px' }} />
      <div style={{ flex: '0 1 auto', minWidth: 0, maxWidth: 'calc(100% - 28px)' }}>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {linked ? <NameLink resource="interactions" id={step.id} name={step.what} quiet /> : step.what}
        </Typography>
        {(text || owner) && (
          <Typography variant="body2" color={late ? 'error' : 'textSecondary'}>
            {text}
            {text && owner && ' · '}
            {owner && <NameLink resource="users" id={owner.id} name={owner.name} quiet />}
          </Typography>
        )}
      </div>
      {!readOnly && !step.doneAt && <DoneButton step={step} />}
    </Stack>
  );
};
