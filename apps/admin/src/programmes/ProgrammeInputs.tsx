import Stack from '@mui/material/Stack';
import { required } from 'ra-core';
import { DateInput, TextInput } from 'react-admin';
import { BilingualInput } from '../shared/input/BilingualInput';

export const ProgrammeInputs = () => (
  <>
    <TextInput source="code" validate={required()} />
    <BilingualInput source="name" />
    <TextInput source="city" />
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={{ sm: 2 }} sx={{ width: '100%' }}>
      <DateInput source="startsOn" />
      <DateInput source="endsOn" />
    </Stack>
  </>
);
