import Stack from '@mui/material/Stack';
import { required } from 'ra-core';
import { BooleanInput, DateInput, TextInput } from 'react-admin';
import type { NamedParty } from '../shared/field/PartyLink';
import { DialogForm } from '../shared/form/RecordDialog';
import { EnumInput } from '../shared/input/EnumInput';
import { OneInput } from '../shared/input/OneInput';
import { useT } from '../shared/useT';

export type Side = 'person' | 'organisation';

const Inputs = () => (
  <>
    <TextInput source="roleTitle" />
    <EnumInput source="roleType" vocabulary="affiliationRole" />
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={{ sm: 2 }}>
      <DateInput source="from" />
      <DateInput source="to" />
    </Stack>
    <BooleanInput source="isPrimary" />
    <TextInput source="source" />
  </>
);

interface AffiliationDialogProps {
  party: NamedParty;
  /** Which side of the role the party is; the other is asked for. */
  side: Side;
  onClose: () => void;
}

/** A new role between this party and another, from whichever side it is begun. */
export const AffiliationDialog = ({ party, side, onClose }: AffiliationDialogProps) => {
  const t = useT();
  return (
    <DialogForm
      resource="affiliations"
      title={`${t(side === 'person' ? 'party.addRole' : 'party.addPerson')}: ${party.name}`}
      defaultValues={{ [side]: { id: party.id }, isPrimary: false }}
      onClose={onClose}
    >
      {side === 'person' ? (
        <OneInput source="organisation" reference="organisations" validate={required()} />
      ) : (
        <OneInput source="person" reference="people" validate={required()} />
      )}
      <Inputs />
    </DialogForm>
  );
};

/** The role as it is known, to be set right; who holds it where stays. */
export const AffiliationEditDialog = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const t = useT();
  return (
    <DialogForm resource="affiliations" id={id} title={t('party.editRole')} onClose={onClose}>
      <Inputs />
    </DialogForm>
  );
};
