import { email, required } from 'ra-core';
import { TextInput } from 'react-admin';
import { EnumInput } from '../shared/input/EnumInput';

export const UserInputs = () => (
  <>
    <TextInput source="name" validate={required()} />
    <TextInput source="email" type="email" validate={[required(), email()]} />
    <EnumInput source="role" vocabulary="globalRole" validate={required()} />
    <EnumInput source="language" vocabulary="language" validate={required()} />
  </>
);
