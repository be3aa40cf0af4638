import Stack from '@mui/material/Stack';
import { required } from 'ra-core';
import { DateInput, RadioButtonGroupInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { EnumInput } from '../shared/input/EnumInput';
import { OneInput } from '../shared/input/OneInput';
import { useT } from '../shared/useT';

const CHOICES = [
  { id: 'known', name: 'stakeholder.seatKnown' },
  { id: 'new', name: 'stakeholder.seatNew' },
  { id: 'none', name: 'stakeholder.seatNone' },
];

const row = { direction: { xs: 'column', sm: 'row' }, spacing: { sm: 2 }, sx: { width: '100%' } } as const;

const Place = ({ isNew }: { isNew: boolean }) =>
  isNew ? (
    <Stack {...row}>
      <TextInput
        source="seat.organisation.legalName"
        label="resources.organisations.fields.legalName"
        validate={required()}
      />
      <EnumInput
        source="seat.organisation.orgType"
        label="resources.organisations.fields.orgType"
        vocabulary="orgType"
        validate={required()}
      />
    </Stack>
  ) : (
    <OneInput
      source="seat.organisation"
      reference="organisations"
      label="resources.affiliations.fields.organisation"
      validate={required()}
    />
  );

/** The role of a new person in an organisation of the register, in a new one, or in none. */
export const SeatInputs = () => {
  const t = useT();
  const place: string | undefined = useWatch({ name: 'seatIn' });
  return (
    <>
      <RadioButtonGroupInput
        source="seatIn"
        label={t('stakeholder.seat')}
        choices={CHOICES}
        defaultValue="known"
        helperText={false}
      />
      {place !== 'none' && (
        <>
          <Place isNew={place === 'new'} />
          <Stack {...row}>
            <TextInput source="seat.roleTitle" label="resources.affiliations.fields.roleTitle" />
            <EnumInput
              source="seat.roleType"
              label="resources.affiliations.fields.roleType"
              vocabulary="affiliationRole"
            />
            <DateInput source="seat.from" label="resources.affiliations.fields.from" />
          </Stack>
        </>
      )}
    </>
  );
};
