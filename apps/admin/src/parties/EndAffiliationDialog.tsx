import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useId, useState } from 'react';
import type { Affiliation } from '../data/resources/affiliations';
import { useTlaka } from '../data/useTlaka';
import { dayOf } from '../shared/today';
import { useT } from '../shared/useT';

interface EndAffiliationDialogProps {
  affiliation: Affiliation;
  /** Who or where it is, as the page calls it. */
  name: string;
  onClose: () => void;
}

/** Ends a role without forgetting it: asks for the last day, which is today until another is typed. */
export const EndAffiliationDialog = ({ affiliation, name, onClose }: EndAffiliationDialogProps) => {
  const t = useT();
  const titleId = useId();
  const notify = useNotify();
  const provider = useTlaka();
  const [day, setDay] = useState(dayOf(new Date()));
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      provider.update('affiliations', {
        id: affiliation.id,
        data: { ...affiliation, to: day },
        previousData: affiliation,
      }),
    onSuccess: () => {
      notify('form.saved', { type: 'info' });
      onClose();
    },
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('party.endRoleOf', { name })}</DialogTitle>
      <DialogContent>
        <TextField
          type="date"
          autoFocus
          label={t('resources.affiliations.fields.to')}
          value={day}
          onChange={({ target }) => setDay(target.value)}
          helperText={t('party.lastDay')}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('form.cancel')}</Button>
        <Button variant="contained" disabled={isPending || !day} onClick={() => mutate()}>
          {t('form.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
