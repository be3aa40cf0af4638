import { required } from 'ra-core';
import { useEffect } from 'react';
import { DateInput } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { DialogForm } from '../shared/form/RecordDialog';
import { dayOf } from '../shared/today';
import { useT } from '../shared/useT';

/** The last day, which is today until another is typed. */
const LastDay = () => {
  const t = useT();
  const { getValues, setValue } = useFormContext();
  useEffect(() => {
    if (!getValues('to')) setValue('to', dayOf(new Date()), { shouldDirty: true });
  }, [getValues, setValue]);
  return <DateInput source="to" validate={required()} helperText={t('party.lastDay')} />;
};

interface EndAffiliationDialogProps {
  id: string;
  name: string;
  onClose: () => void;
}

/** Ends a role without forgetting it. */
export const EndAffiliationDialog = ({ id, name, onClose }: EndAffiliationDialogProps) => {
  const t = useT();
  return (
    <DialogForm resource="affiliations" id={id} title={t('party.endRoleOf', { name })} onClose={onClose}>
      <LastDay />
    </DialogForm>
  );
};
