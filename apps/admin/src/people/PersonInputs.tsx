import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { email, required } from 'ra-core';
import { BooleanInput, TextInput } from 'react-admin';
import { EnumInput } from '../shared/input/EnumInput';
import { useT } from '../shared/useT';

const row = { direction: { xs: 'column', sm: 'row' }, spacing: { sm: 2 }, sx: { width: '100%' } } as const;

/** What is known of a person. */
export const PersonInputs = () => {
  const t = useT();
  return (
    <>
      <Stack {...row}>
        <TextInput source="givenName" validate={required()} />
        <TextInput source="familyName" validate={required()} />
      </Stack>
      <Stack {...row}>
        <TextInput source="email" type="email" validate={email()} />
        <TextInput source="phone" type="tel" />
      </Stack>
      <BooleanInput source="doNotContact" defaultValue={false} />
      <Typography variant="h2" sx={{ mt: 2 }}>
        {t('party.data')}
      </Typography>
      <Stack {...row}>
        <EnumInput source="language" vocabulary="language" />
        <EnumInput source="lawfulBasis" vocabulary="lawfulBasis" />
      </Stack>
    </>
  );
};
