import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { confirmationObstacles } from '@tlaka/domain';
import { useNotify } from 'ra-core';
import type { ModelParty, Sheet } from '../data/resources/modelContent';
import { useTlaka } from '../data/useTlaka';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';

interface ConfirmSheetProps {
  party: ModelParty;
  sheet: Sheet;
  onConfirmed?: () => void;
}

/** Whether the reader may say in the name of the party that it stands by what was stated for it. */
export const useMayConfirm = (): ((sheet: Sheet) => boolean) => {
  const may = usePermission();
  // Who may write models speaks for the project, not for the party.
  const author = may('model.write') ? 'COORDINATOR' : 'PARTY';
  return ({ source, statedAt }) =>
    source !== 'PARTY_STATED' && confirmationObstacles(author, { stated: statedAt !== null }).length === 0;
};

/** Lets a party stand by what somebody else entered for it; coordinators cannot say that for it. */
export const ConfirmSheet = ({ party, sheet, onConfirmed }: ConfirmSheetProps) => {
  const t = useT();
  const mayConfirm = useMayConfirm();
  const notify = useNotify();
  const { confirmSheet } = useTlaka();
  const { mutate, isPending } = useMutation({
    mutationFn: () => confirmSheet(party.id, sheet.version),
    onSuccess: () => {
      notify('form.saved', { type: 'info' });
      onConfirmed?.();
    },
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  if (!mayConfirm(sheet)) return null;
  return (
    <Button variant="contained" disabled={isPending} onClick={() => mutate()}>
      {t('model.confirmSheet')}
    </Button>
  );
};
