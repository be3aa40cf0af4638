import { DataTable } from 'react-admin';
import { DateField } from '../shared/field/dates';
import { NameField } from '../shared/field/NameLink';
import { TextFact } from '../shared/field/TextFact';
import { ArchivedFilter, SearchFilter } from '../shared/list/filters';
import { ListPage } from '../shared/list/ListPage';
import { TableOrCards } from '../shared/list/TableOrCards';

const filters = [
  <SearchFilter key="q" source="q" alwaysOn />,
  <ArchivedFilter key="archived" source="archived" />,
];

const Card = () => (
  <>
    <NameField source="." resource="programmes" />
    <div>
      <TextFact source="code" />
    </div>
  </>
);

export const ProgrammeList = () => (
  <ListPage filters={filters} sort={{ field: 'name', order: 'ASC' }}>
    <TableOrCards card={<Card />} sortable={['name', 'code', 'startsOn']}>
      <DataTable.Col source="name">
        <NameField source="." resource="programmes" />
      </DataTable.Col>
      <DataTable.Col source="code" />
      <DataTable.Col source="city" />
      <DataTable.Col source="startsOn">
        <DateField source="startsOn" />
      </DataTable.Col>
      <DataTable.Col source="endsOn">
        <DateField source="endsOn" />
      </DataTable.Col>
    </TableOrCards>
  </ListPage>
);
