import Box from '@mui/material/Box';
import { EnumField } from '../shared/field/EnumField';
import { NameField } from '../shared/field/NameLink';
import { usePermission } from '../shared/usePermission';
import { ActiveField, AddressField, MembershipsField } from './fields';

/** A user on a phone. */
export const UserCard = () => {
  const may = usePermission();
  return (
    <>
      <NameField source="." resource="users" />
      {may('user.write') && (
        <div>
          <AddressField source="email" />
        </div>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', my: 0.5 }}>
        <EnumField source="role" vocabulary="globalRole" />
        <ActiveField source="active" />
      </Box>
      <MembershipsField source="memberships" />
    </>
  );
};
