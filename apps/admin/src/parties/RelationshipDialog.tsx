import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import { required } from 'ra-core';
import { useId, useState } from 'react';
import { DateInput, TextInput } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { NamedParty } from '../shared/field/PartyLink';
import { DialogForm } from '../shared/form/RecordDialog';
import { EnumInput } from '../shared/input/EnumInput';
import { OneInput } from '../shared/input/OneInput';
import { PercentInput } from '../shared/input/PercentInput';
import { useT } from '../shared/useT';

const Inputs = () => (
  <>
    <PercentInput source="strength" step={10} />
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={{ sm: 2 }}>
      <DateInput source="since" />
      <DateInput source="until" />
    </Stack>
    <TextInput source="evidence" multiline />
  </>
);

/** Says of which of the two the kind is said; turning it round keeps whoever was chosen. */
const Ends = ({ party }: { party: NamedParty }) => {
  const t = useT();
  const labelId = useId();
  const { getValues, setValue } = useFormContext();
  const [outgoing, setOutgoing] = useState(true);
  const turn = (next: boolean) => {
    const { from, to } = getValues();
    setValue('from', to);
    setValue('to', from);
    setOutgoing(next);
  };
  return (
    <>
      <FormLabel id={labelId}>{t('party.direction')}</FormLabel>
      <RadioGroup aria-labelledby={labelId} value={outgoing} onChange={(_, value) => turn(value === 'true')}>
        <FormControlLabel value control={<Radio />} label={t('party.outgoing', { name: party.name })} />
        <FormControlLabel
          value={false}
          control={<Radio />}
          label={t('party.incoming', { name: party.name })}
        />
      </RadioGroup>
      <EnumInput source="kind" vocabulary="relationshipKind" validate={required()} />
      <OneInput
        key={String(outgoing)}
        source={outgoing ? 'to' : 'from'}
        reference="parties"
        label={t('party.other')}
        validate={required()}
      />
    </>
  );
};

interface RelationshipDialogProps {
  party: NamedParty;
  onClose: () => void;
}

/** A new relationship of this party, begun from either of its sides. */
export const RelationshipDialog = ({ party, onClose }: RelationshipDialogProps) => {
  const t = useT();
  return (
    <DialogForm
      resource="relationships"
      title={t('party.addRelationship')}
      defaultValues={{ from: { id: party.id } }}
      onClose={onClose}
    >
      <Ends party={party} />
      <Inputs />
    </DialogForm>
  );
};

/** What is known of a relationship, to be set right; between whom stays. */
export const RelationshipEditDialog = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const t = useT();
  return (
    <DialogForm resource="relationships" id={id} title={t('party.editRelationship')} onClose={onClose}>
      <EnumInput source="kind" vocabulary="relationshipKind" validate={required()} />
      <Inputs />
    </DialogForm>
  );
};
