import Stack from '@mui/material/Stack';
import { useGetIdentity } from 'ra-core';
import { DateInput, TextInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { OneInput } from '../shared/input/OneInput';
import { useT } from '../shared/useT';

/**
 * What is to be done next; who and until when are asked once there is something to do. Emptied, it is taken back as a
 * whole; begun, it falls to whoever writes it down until another is named.
 */
export const NextStepInputs = () => {
  const t = useT();
  const { identity } = useGetIdentity();
  const { setValue, getValues } = useFormContext();
  const what: string | null | undefined = useWatch({ name: 'nextStep.what' });

  const onWhat = ({ target }: { target: { value: string } } | { target: { value?: never } }) => {
    if (!target.value) {
      setValue('nextStep', { what: null, dueOn: null, owner: null }, { shouldDirty: true });
    } else if (!getValues('nextStep.owner.id') && identity) {
      setValue('nextStep.owner', { id: identity.id, name: identity.fullName }, { shouldDirty: true });
    }
  };

  return (
    <>
      <TextInput source="nextStep.what" helperText={t('interaction.nextStepHelp')} onChange={onWhat} />
      {what && (
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={{ sm: 2 }} sx={{ width: '100%' }}>
          <DateInput source="nextStep.dueOn" />
          <OneInput source="nextStep.owner" reference="users" />
        </Stack>
      )}
    </>
  );
};
