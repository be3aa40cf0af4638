import { useRecordContext } from 'ra-core';
import { TabbedShowLayout, TextField } from 'react-admin';
import type { User } from '../data/resources/users';
import { MembersTable } from '../memberships/MembersTable';
import { ActivityTimeline } from '../shared/activity/ActivityTimeline';
import { EnumField } from '../shared/field/EnumField';
import { ShowPage } from '../shared/form/ShowPage';
import { Tabs } from '../shared/form/Tabs';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';
import { ActiveField, AddressField } from './fields';
import { InviteButton } from './InviteButton';
import { UserRepresentations } from './UserRepresentations';

const History = () => {
  const user = useRecordContext<User>();
  return user ? <ActivityTimeline subjectId={user.id} resource="users" /> : null;
};

const Memberships = () => {
  const user = useRecordContext<User>();
  return user ? <MembersTable of="user" record={user} /> : null;
};

const UserTabs = () => {
  const t = useT();
  const may = usePermission();
  return (
    <Tabs>
      <TabbedShowLayout.Tab label={t('form.overview')}>
        <TextField source="name" />
        <AddressField source="email" />
        <EnumField source="role" vocabulary="globalRole" />
        <EnumField source="language" vocabulary="language" />
        <ActiveField source="active" />
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="resources.users.fields.memberships" path="memberships">
        <Memberships />
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="resources.users.fields.party" path="parties">
        <UserRepresentations />
      </TabbedShowLayout.Tab>
      {may('activity.read') && (
        <TabbedShowLayout.Tab label={t('activity.title')} path="history">
          <History />
        </TabbedShowLayout.Tab>
      )}
    </Tabs>
  );
};

export const UserShow = () => (
  <ShowPage actions={<InviteButton />}>
    <UserTabs />
  </ShowPage>
);
