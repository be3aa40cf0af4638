import Box from '@mui/material/Box';
import { useRecordContext } from 'ra-core';
import type { GroupDetail } from '../data/resources/groups';
import { PartyRelationships } from '../parties/PartyRelationships';
import { MakeStakeholder, StakeholderIn } from '../parties/StakeholderIn';
import { ActivityTimeline } from '../shared/activity/ActivityTimeline';
import { Facts } from '../shared/field/Facts';
import { PartyLink } from '../shared/field/PartyLink';
import { TextFact } from '../shared/field/TextFact';
import { Unknown } from '../shared/field/Unknown';
import { ShowPage } from '../shared/form/ShowPage';
import { Tab, Tabs } from '../shared/form/Tabs';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';

const Members = (_: { source: 'members' }) => {
  const members = useRecordContext<GroupDetail>()?.members ?? [];
  if (members.length === 0) return <Unknown text="value.none" />;
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {members.map((member) => (
        <Box key={member.id} component="li" sx={{ py: 0.25 }}>
          <PartyLink party={member} />
        </Box>
      ))}
    </Box>
  );
};

const Content = () => {
  const t = useT();
  const may = usePermission();
  const record = useRecordContext<GroupDetail>();
  if (!record) return null;
  return (
    <Tabs>
      <Tab label={t('form.overview')}>
        <Facts>
          <TextFact source="purpose" />
          <TextFact source="nameLatin" />
          <StakeholderIn source="stakeholders" />
        </Facts>
        <Facts>
          <Members source="members" />
        </Facts>
      </Tab>
      {may('relationship.read') && (
        <Tab label={t('party.relationshipsOf')} path="relationships">
          <PartyRelationships party={record} />
        </Tab>
      )}
      {may('activity.read') && (
        <Tab label={t('activity.title')} path="history">
          <ActivityTimeline subjectId={record.id} resource="groups" />
        </Tab>
      )}
    </Tabs>
  );
};

export const GroupShow = () => (
  <ShowPage detail actions={<MakeStakeholder />}>
    <Content />
  </ShowPage>
);
