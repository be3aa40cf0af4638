import { useRecordContext } from 'ra-core';
import { DataTable } from 'react-admin';
import type { Group } from '../data/resources/groups';
import { ContactCard } from '../parties/ContactCard';
import { NameField } from '../shared/field/NameLink';
import { TextFact } from '../shared/field/TextFact';
import { Words } from '../shared/field/Words';
import { OneInput } from '../shared/input/OneInput';
import { ArchivedFilter, SearchFilter } from '../shared/list/filters';
import { ListPage } from '../shared/list/ListPage';
import { TableOrCards } from '../shared/list/TableOrCards';

const FILTERS = [
  <SearchFilter key="q" source="q" alwaysOn />,
  <OneInput key="members" source="members" reference="parties" />,
  <ArchivedFilter key="archived" source="archived" />,
];

const MemberCount = (_: { source?: string }) => <Words>{useRecordContext<Group>()?.members.length}</Words>;

/** Groups of the register. */
export const GroupList = () => (
  <ListPage filters={FILTERS} sort={{ field: 'name', order: 'ASC' }}>
    <TableOrCards
      sortable={['name']}
      card={
        <ContactCard resource="groups">
          <TextFact source="purpose" />
        </ContactCard>
      }
    >
      <DataTable.Col source="name" sx={{ minWidth: 200 }}>
        <NameField source="." resource="groups" />
      </DataTable.Col>
      <DataTable.Col source="purpose" disableSort>
        <TextFact source="purpose" />
      </DataTable.Col>
      <DataTable.Col source="members" disableSort>
        <MemberCount />
      </DataTable.Col>
    </TableOrCards>
  </ListPage>
);
