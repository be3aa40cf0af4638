import { BooleanInput, DataTable } from 'react-admin';
import { EnumField } from '../shared/field/EnumField';
import { NameField } from '../shared/field/NameLink';
import { EnumInput } from '../shared/input/EnumInput';
import { SearchFilter } from '../shared/list/filters';
import { ListPage } from '../shared/list/ListPage';
import { TableOrCards } from '../shared/list/TableOrCards';
import { usePermission } from '../shared/usePermission';
import { ActiveField, AddressField, MembershipsField } from './fields';
import { UserCard } from './UserCard';

const filters = [
  <SearchFilter key="q" source="q" alwaysOn />,
  <EnumInput key="role" source="role" vocabulary="globalRole" />,
  <BooleanInput key="active" source="active" />,
];

export const UserList = () => {
  const may = usePermission();
  return (
    <ListPage filters={filters} sort={{ field: 'name', order: 'ASC' }}>
      <TableOrCards card={<UserCard />} sortable={['name', 'role', 'active']}>
        <DataTable.Col source="name" sx={{ minWidth: 160 }}>
          <NameField source="." resource="users" />
        </DataTable.Col>
        {may('user.write') && (
          <DataTable.Col source="email" sx={{ minWidth: 210 }}>
            <AddressField source="email" />
          </DataTable.Col>
        )}
        <DataTable.Col source="role">
          <EnumField source="role" vocabulary="globalRole" />
        </DataTable.Col>
        <DataTable.Col source="active">
          <ActiveField source="active" />
        </DataTable.Col>
        <DataTable.Col source="memberships" disableSort>
          <MembershipsField source="memberships" />
        </DataTable.Col>
      </TableOrCards>
    </ListPage>
  );
};
