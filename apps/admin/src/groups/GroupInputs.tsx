import { required } from 'ra-core';
import { TextInput } from 'react-admin';
import { ManyInput } from '../shared/input/ManyInput';

/** A group and who belongs to it. */
export const GroupInputs = () => (
  <>
    <TextInput source="name" validate={required()} />
    <TextInput source="purpose" multiline minRows={2} />
    <ManyInput source="members" reference="parties" />
  </>
);
