import { useRecordContext } from 'ra-core';
import { DataTable } from 'react-admin';
import type { Person } from '../data/resources/people';
import { ContactCard } from '../parties/ContactCard';
import { DoNotContactMark } from '../parties/ContactLine';
import { MailField, PhoneField } from '../shared/field/contact';
import { EnumField } from '../shared/field/EnumField';
import { NameField } from '../shared/field/NameLink';
import { EnumArrayInput, EnumInput } from '../shared/input/EnumInput';
import { OneInput } from '../shared/input/OneInput';
import { ArchivedFilter, SearchFilter } from '../shared/list/filters';
import { ListPage } from '../shared/list/ListPage';
import { TableOrCards } from '../shared/list/TableOrCards';
import { YesNoFilter } from '../shared/list/YesNoFilter';
import { usePermission } from '../shared/usePermission';
import { CurrentOrganisation, CurrentTitle } from './CurrentRole';

const FILTERS = [
  <SearchFilter key="q" source="q" alwaysOn />,
  <OneInput
    key="organisation"
    source="affiliations.organisation"
    reference="organisations"
    label="resources.affiliations.fields.organisation"
  />,
  <EnumArrayInput
    key="role"
    source="affiliations.roleType"
    vocabulary="affiliationRole"
    label="resources.affiliations.fields.roleType"
  />,
  <EnumArrayInput
    key="helix"
    source="affiliations.organisation.helix"
    vocabulary="helix"
    label="resources.organisations.fields.helix"
  />,
  <OneInput
    key="stakeholders"
    source="stakeholders.programme"
    reference="programmes"
    label="resources.people.fields.stakeholders"
  />,
  <EnumInput key="language" source="language" vocabulary="language" />,
  <YesNoFilter key="quiet" source="doNotContact" />,
  <ArchivedFilter key="archived" source="archived" />,
];

const QuietMark = () =>
  useRecordContext<Person>()?.doNotContact ? (
    <div>
      <DoNotContactMark />
    </div>
  ) : null;

/** People of the register; the ways to reach them only for who may use them. */
export const PersonList = () => {
  const may = usePermission();
  const contact = may('person.contact');
  return (
    <ListPage filters={FILTERS} sort={{ field: 'name', order: 'ASC' }}>
      <TableOrCards
        hiddenColumns={['language']}
        sortable={['name', 'familyName']}
        card={
          <ContactCard resource="people">
            <CurrentTitle />
            <CurrentOrganisation />
          </ContactCard>
        }
      >
        <DataTable.Col source="name" sx={{ minWidth: 150 }}>
          <NameField source="." resource="people" />
          <QuietMark />
        </DataTable.Col>
        <DataTable.Col
          source="roleTitle"
          label="resources.affiliations.fields.roleTitle"
          disableSort
          sx={{ minWidth: 130 }}
        >
          <CurrentTitle />
        </DataTable.Col>
        <DataTable.Col
          source="organisation"
          label="resources.affiliations.fields.organisation"
          disableSort
          sx={{ minWidth: 170 }}
        >
          <CurrentOrganisation />
        </DataTable.Col>
        {contact && (
          <DataTable.Col source="email" sx={{ minWidth: 190 }}>
            <MailField source="email" />
          </DataTable.Col>
        )}
        {contact && (
          <DataTable.Col source="phone" disableSort sx={{ whiteSpace: 'nowrap' }}>
            <PhoneField source="phone" />
          </DataTable.Col>
        )}
        <DataTable.Col source="language">
          <EnumField source="language" vocabulary="language" />
        </DataTable.Col>
      </TableOrCards>
    </ListPage>
  );
};
