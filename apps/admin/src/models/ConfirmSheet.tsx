import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import type { ModelParty, Sheet } from '../data/resources/modelContent';
import { useTlaka } from '../data/useTlaka';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';

/** Lets a party stand by what somebody else entered for it; coordinators cannot say that for it. */
export const ConfirmSheet = ({ party, sheet }: { party: ModelParty; sheet: Sheet }) => {
  const t = useT();
  const may = usePermission();
  const notify = useNotify();
  const { confirmSheet } = useTlaka();
  const { mutate, isPending } = useMutation({
    mutationFn: () => confirmSheet(party.id, sheet.version),
    onSuccess: () => notify('form.saved', { type: 'info' }),
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  // Who may write models speaks for the project, not for the party.
  if (may('model.write') || sheet.source === 'PARTY_STATED') return null;
  return (
    <Button variant="contained" disabled={isPending} onClick={() => mutate()}>
      {t('model.confirmSheet')}
    </Button>
  );
};
