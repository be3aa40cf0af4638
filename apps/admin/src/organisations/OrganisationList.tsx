import { DataTable, TextInput } from 'react-admin';
import { ContactCard } from '../parties/ContactCard';
import { WebField } from '../shared/field/contact';
import { CountryField } from '../shared/field/CountryField';
import { EnumField } from '../shared/field/EnumField';
import { NameField } from '../shared/field/NameLink';
import { CountryInput } from '../shared/input/CountryInput';
import { EnumArrayInput, EnumInput } from '../shared/input/EnumInput';
import { OneInput } from '../shared/input/OneInput';
import { ArchivedFilter, SearchFilter } from '../shared/list/filters';
import { ListPage } from '../shared/list/ListPage';
import { TableOrCards } from '../shared/list/TableOrCards';
import { YesNoFilter } from '../shared/list/YesNoFilter';

const FILTERS = [
  <SearchFilter key="q" source="q" alwaysOn />,
  <EnumArrayInput key="orgType" source="orgType" vocabulary="orgType" />,
  <EnumArrayInput key="helix" source="helix" vocabulary="helix" />,
  <CountryInput key="country" source="country" />,
  <TextInput key="city" source="city_contains" label="resources.organisations.fields.city" />,
  <EnumInput key="size" source="size" vocabulary="organisationSize" />,
  <EnumInput key="status" source="status" vocabulary="organisationStatus" />,
  <YesNoFilter key="buyer" source="isPublicBuyer" />,
  <OneInput key="parent" source="parent" reference="organisations" />,
  <OneInput
    key="stakeholders"
    source="stakeholders.programme"
    reference="programmes"
    label="resources.organisations.fields.stakeholders"
  />,
  <ArchivedFilter key="archived" source="archived" />,
];

const HIDDEN = ['legalName', 'country', 'size', 'status', 'parent'];

/** Organisations of the register. */
export const OrganisationList = () => (
  <ListPage filters={FILTERS} sort={{ field: 'name', order: 'ASC' }}>
    <TableOrCards
      hiddenColumns={HIDDEN}
      sortable={['name', 'orgType', 'city']}
      card={<ContactCard resource="organisations" term={{ source: 'orgType', vocabulary: 'orgType' }} />}
    >
      <DataTable.Col source="name" sx={{ minWidth: 240 }}>
        <NameField source="." resource="organisations" />
      </DataTable.Col>
      <DataTable.Col source="legalName" />
      <DataTable.Col source="orgType">
        <EnumField source="orgType" vocabulary="orgType" />
      </DataTable.Col>
      <DataTable.Col source="helix">
        <EnumField source="helix" vocabulary="helix" />
      </DataTable.Col>
      <DataTable.Col source="city" />
      <DataTable.Col source="country">
        <CountryField source="country" />
      </DataTable.Col>
      <DataTable.Col source="website" disableSort sx={{ minWidth: 140 }}>
        <WebField source="website" unknown="value.none" />
      </DataTable.Col>
      <DataTable.Col source="size">
        <EnumField source="size" vocabulary="organisationSize" />
      </DataTable.Col>
      <DataTable.Col source="status">
        <EnumField source="status" vocabulary="organisationStatus" />
      </DataTable.Col>
      <DataTable.Col source="parent" disableSort>
        <NameField source="parent" resource="organisations" />
      </DataTable.Col>
    </TableOrCards>
  </ListPage>
);
