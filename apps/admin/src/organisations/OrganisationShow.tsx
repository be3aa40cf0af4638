import { useRecordContext } from 'ra-core';
import type { OrganisationDetail } from '../data/resources/organisations';
import { PartyAffiliations } from '../parties/PartyAffiliations';
import { PartyRelationships } from '../parties/PartyRelationships';
import { MakeStakeholder } from '../parties/StakeholderIn';
import { ActivityTimeline } from '../shared/activity/ActivityTimeline';
import { ShowPage } from '../shared/form/ShowPage';
import { Tab, Tabs } from '../shared/form/Tabs';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';
import { OrganisationFacts } from './OrganisationFacts';

const Content = () => {
  const t = useT();
  const may = usePermission();
  const record = useRecordContext<OrganisationDetail>();
  if (!record) return null;
  return (
    <Tabs>
      <Tab label={t('form.overview')}>
        <OrganisationFacts />
      </Tab>
      <Tab label={t('resources.organisations.fields.affiliations')} path="people">
        <PartyAffiliations party={record} />
      </Tab>
      {may('relationship.read') && (
        <Tab label={t('party.relationshipsOf')} path="relationships">
          <PartyRelationships party={record} />
        </Tab>
      )}
      {may('activity.read') && (
        <Tab label={t('activity.title')} path="history">
          <ActivityTimeline subjectId={record.id} resource="organisations" />
        </Tab>
      )}
    </Tabs>
  );
};

export const OrganisationShow = () => (
  <ShowPage detail actions={<MakeStakeholder />}>
    <Content />
  </ShowPage>
);
