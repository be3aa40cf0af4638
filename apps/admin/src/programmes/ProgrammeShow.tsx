import { useRecordContext } from 'ra-core';
import { TabbedShowLayout, TextField } from 'react-admin';
import type { Programme } from '../data/resources/programmes';
import { MembersTable } from '../memberships/MembersTable';
import { ActivityTimeline } from '../shared/activity/ActivityTimeline';
import { DateField } from '../shared/field/dates';
import { ShowPage } from '../shared/form/ShowPage';
import { Tabs } from '../shared/form/Tabs';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';
import { ProgrammePhases } from './ProgrammePhases';
import { ProgrammeThemes } from './ProgrammeThemes';

const History = () => {
  const record = useRecordContext<Programme>();
  return record ? <ActivityTimeline subjectId={record.id} resource="programmes" /> : null;
};

const Members = () => {
  const record = useRecordContext<Programme>();
  return record ? <MembersTable of="programme" record={record} /> : null;
};

const ProgrammeTabs = () => {
  const t = useT();
  const may = usePermission();
  return (
    <Tabs>
      <TabbedShowLayout.Tab label={t('form.overview')}>
        <TextField source="code" />
        <TextField source="nameBg" />
        <TextField source="nameEn" />
        <TextField source="city" />
        <DateField source="startsOn" />
        <DateField source="endsOn" />
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="resources.programmes.fields.phases" path="phases">
        <ProgrammePhases />
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="resources.programmes.fields.themes" path="themes">
        <ProgrammeThemes />
      </TabbedShowLayout.Tab>
      {may('membership.read') && (
        <TabbedShowLayout.Tab label={t('account.member.title')} path="members">
          <Members />
        </TabbedShowLayout.Tab>
      )}
      {may('activity.read') && (
        <TabbedShowLayout.Tab label={t('activity.title')} path="history">
          <History />
        </TabbedShowLayout.Tab>
      )}
    </Tabs>
  );
};

export const ProgrammeShow = () => (
  <ShowPage>
    <ProgrammeTabs />
  </ShowPage>
);
