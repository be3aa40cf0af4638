import { email, required } from 'ra-core';
import { TextInput } from 'react-admin';
import { OneInput } from '../shared/input/OneInput';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';

const ACTIVE = { active: true };

/** Who is to become a member: chosen from all users by whoever sees them all, named by the address by anybody else. */
export const MemberInput = () => {
  const t = useT();
  const may = usePermission();
  if (may('user.write'))
    return <OneInput source="user" reference="users" filter={ACTIVE} validate={required()} />;
  return (
    <TextInput
      source="email"
      type="email"
      helperText={t('account.member.address')}
      validate={[required(), email()]}
    />
  );
};
