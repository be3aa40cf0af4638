import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { required } from 'ra-core';
import { ArrayInput, BooleanInput, SimpleFormIterator, TextArrayInput, TextInput } from 'react-admin';
import { BilingualInput } from '../shared/input/BilingualInput';
import { CountryInput } from '../shared/input/CountryInput';
import { EnumInput } from '../shared/input/EnumInput';
import { OneInput } from '../shared/input/OneInput';
import { useT } from '../shared/useT';

const row = { direction: { xs: 'column', sm: 'row' }, spacing: { sm: 2 }, sx: { width: '100%' } } as const;

/** What is known of an organisation, in groups. */
export const OrganisationInputs = () => {
  const t = useT();
  const title = (text: string) => (
    <Typography variant="h2" sx={{ mt: 2 }}>
      {text}
    </Typography>
  );
  return (
    <>
      <TextInput source="legalName" validate={required()} />
      <BilingualInput source="name" />
      <TextArrayInput source="aliases" helperText={t('party.aliasHelp')} />
      <Stack {...row}>
        <EnumInput source="orgType" vocabulary="orgType" validate={required()} />
        <EnumInput source="helix" vocabulary="helix" helperText={t('party.helixHelp')} />
      </Stack>
      <Stack {...row}>
        <EnumInput source="size" vocabulary="organisationSize" />
        <EnumInput source="status" vocabulary="organisationStatus" defaultValue="ACTIVE" />
      </Stack>
      <OneInput source="parent" reference="organisations" />
      <BooleanInput source="isPublicBuyer" defaultValue={false} />
      {title(t('party.place'))}
      <Stack {...row}>
        <CountryInput source="country" />
        <TextInput source="city" />
      </Stack>
      <Stack {...row}>
        <TextInput source="district" />
        <TextInput source="address" />
      </Stack>
      <TextInput source="website" />
      {title(t('party.register'))}
      <ArrayInput source="identifiers" label={false}>
        <SimpleFormIterator inline disableReordering disableClear>
          <EnumInput source="scheme" vocabulary="identifierScheme" validate={required()} />
          <TextInput source="value" validate={required()} />
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
};
