import Checklist from '@mui/icons-material/ChecklistOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { answerObstacles } from '@tlaka/domain';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import type { ModelDetail } from '../data/resources/engagementModels';
import type { Precondition } from '../data/resources/modelContent';
import type { Walk } from '../shared/form/VerbDialog';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';
import { PreconditionDialog } from './PreconditionDialog';
import { PreconditionList } from './PreconditionList';
import { useModel, useModelRights } from './useModel';

/** Which one is being answered, and whether the others follow. */
interface Open {
  id: string;
  inTurn: boolean;
}

interface OpenDialogProps {
  list: readonly Precondition[];
  open: Open;
  onOpen: (open: Open | null) => void;
}

const OpenDialog = ({ list, open, onOpen }: OpenDialogProps) => {
  const t = useT();
  const at = list.findIndex(({ id }) => id === open.id);
  const precondition = list[at];
  if (!precondition) return null;
  const to = (place: number) => {
    const other = list[place];
    onOpen(other ? { ...open, id: other.id } : null);
  };
  const walk: Walk = {
    where: t('interview.where', { at: at + 1, of: list.length }),
    said: t('precondition.title'),
    next: () => to(at + 1),
    back: at > 0 ? () => to(at - 1) : null,
  };
  return (
    <PreconditionDialog
      key={precondition.id}
      precondition={precondition}
      walk={open.inTurn ? walk : undefined}
      onClose={() => onOpen(null)}
    />
  );
};

const PreconditionsOf = ({ model }: { model: ModelDetail }) => {
  const t = useT();
  const translate = useTranslate();
  const { answer } = useModelRights(model);
  const [open, setOpen] = useState<Open | null>(null);
  const { preconditions: list, cooperationForm, status } = model;
  if (!cooperationForm) return <Typography color="textSecondary">{t('precondition.noForm')}</Typography>;
  const first = list.find((one) => one.answer === null) ?? list[0];
  return (
    <Box sx={{ maxWidth: '85ch' }}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {t('precondition.help', { form: translate(labelKey('cooperationForm', cooperationForm)) })}{' '}
        {t(answerObstacles(status).length > 0 ? 'precondition.closed' : 'precondition.reminder')}
      </Typography>
      {answer && first && (
        <Button
          variant="outlined"
          startIcon={<Checklist />}
          onClick={() => setOpen({ id: first.id, inTurn: true })}
          sx={{ mb: 2 }}
        >
          {t('precondition.answerAll')}
        </Button>
      )}
      <PreconditionList
        list={list}
        onAnswer={answer ? ({ id }) => setOpen({ id, inTurn: false }) : undefined}
      />
      {open && <OpenDialog list={list} open={open} onOpen={setOpen} />}
    </Box>
  );
};

/** What the form of the model asks to be in place before the deal starts, and how far that is so. */
export const Preconditions = () => {
  const model = useModel();
  return model ? <PreconditionsOf model={model} /> : null;
};
