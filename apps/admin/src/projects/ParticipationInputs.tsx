import Stack from '@mui/material/Stack';
import { required } from 'ra-core';
import { DateInput, TextInput } from 'react-admin';
import { CurrencyInput } from '../shared/input/CurrencyInput';
import { EnumInput } from '../shared/input/EnumInput';
import { MoneyInput } from '../shared/input/MoneyInput';

/** As what a party takes part, and what it brings. */
export const ParticipationInputs = () => (
  <>
    <EnumInput source="role" vocabulary="participationRole" validate={required()} />
    <TextInput source="contribution" multiline minRows={2} />
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={{ sm: 2 }} sx={{ width: '100%' }}>
      <MoneyInput source="contributionAmount" />
      <CurrencyInput source="currency" />
      <DateInput source="since" />
    </Stack>
    <TextInput source="declaredConflict" multiline />
    <TextInput source="conflictDecision" multiline />
  </>
);
