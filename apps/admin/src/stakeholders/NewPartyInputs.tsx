import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { email, required, ResourceContextProvider } from 'ra-core';
import { TextInput } from 'react-admin';
import type { ComponentType } from 'react';
import { useFormContext } from 'react-hook-form';
import type { ResourceName } from '../data/registry';
import { EnumInput } from '../shared/input/EnumInput';
import { useT } from '../shared/useT';
import { ADDING, type NewParty } from './newParty';
import { SeatInputs } from './SeatInputs';

const row = { direction: { xs: 'column', sm: 'row' }, spacing: { sm: 2 }, sx: { width: '100%' } } as const;

const Organisation = () => (
  <>
    <TextInput
      source="organisation.legalName"
      label="resources.organisations.fields.legalName"
      validate={required()}
    />
    <Stack {...row}>
      <TextInput source="organisation.nameBg" label="resources.organisations.fields.nameBg" />
      <TextInput source="organisation.nameEn" label="resources.organisations.fields.nameEn" />
    </Stack>
    <Stack {...row}>
      <EnumInput
        source="organisation.orgType"
        label="resources.organisations.fields.orgType"
        vocabulary="orgType"
        validate={required()}
      />
      <TextInput source="organisation.city" label="resources.organisations.fields.city" />
    </Stack>
    <TextInput source="organisation.website" label="resources.organisations.fields.website" />
  </>
);

const Person = () => (
  <>
    <Stack {...row}>
      <TextInput source="person.givenName" label="resources.people.fields.givenName" validate={required()} />
      <TextInput
        source="person.familyName"
        label="resources.people.fields.familyName"
        validate={required()}
      />
    </Stack>
    <Stack {...row}>
      <TextInput
        source="person.email"
        type="email"
        label="resources.people.fields.email"
        validate={email()}
      />
      <TextInput source="person.phone" type="tel" label="resources.people.fields.phone" />
    </Stack>
    <SeatInputs />
  </>
);

const Group = () => (
  <>
    <TextInput source="group.name" label="resources.groups.fields.name" validate={required()} />
    <TextInput source="group.purpose" label="resources.groups.fields.purpose" multiline />
  </>
);

const OF_KIND: Record<NewParty, { resource: ResourceName; Inputs: ComponentType }> = {
  organisation: { resource: 'organisations', Inputs: Organisation },
  person: { resource: 'people', Inputs: Person },
  group: { resource: 'groups', Inputs: Group },
};

/** The few fields with which a party enters the register on the way; the rest can follow on its own page. */
export const NewPartyInputs = ({ adding }: { adding: NewParty }) => {
  const t = useT();
  const { setValue } = useFormContext();
  const { resource, Inputs } = OF_KIND[adding];
  return (
    <ResourceContextProvider value={resource}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center', mt: 1 }}>
        <Typography variant="h3">{t(ADDING[adding])}</Typography>
        <Button onClick={() => setValue('adding', null)}>{t('stakeholder.another')}</Button>
      </Stack>
      <Inputs />
    </ResourceContextProvider>
  );
};
