import { useRecordContext, useTranslate } from 'ra-core';
import type { StakeholderDetail } from '../data/resources/stakeholders';
import { InteractionTimeline } from '../interactions/InteractionTimeline';
import { LogContact } from '../interactions/LogContact';
import { PartyAffiliations } from '../parties/PartyAffiliations';
import { ActivityTimeline } from '../shared/activity/ActivityTimeline';
import { ShowPage } from '../shared/form/ShowPage';
import { Tab, Tabs } from '../shared/form/Tabs';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';
import { AssessmentFacts } from './AssessmentFacts';
import { StakeholderProjects } from './StakeholderProjects';
import { StakeholderSummary } from './StakeholderSummary';

const Buttons = () => {
  const record = useRecordContext<StakeholderDetail>();
  if (!record) return null;
  const { id, party, programme } = record;
  const people = party.kind === 'PERSON' ? [party] : [];
  return <LogContact programme={programme} stakeholders={[{ id, party }]} people={people} />;
};

const Content = () => {
  const t = useT();
  const translate = useTranslate();
  const may = usePermission();
  const record = useRecordContext<StakeholderDetail>();
  if (!record) return null;
  const title = (resource: string) => translate(`resources.${resource}.name`, { smart_count: 2 });
  return (
    <>
      <StakeholderSummary />
      <Tabs>
        <Tab label={t('form.overview')}>
          <AssessmentFacts />
        </Tab>
        {record.party.kind !== 'GROUP' && (
          <Tab
            label={t(
              `resources.${record.party.kind === 'PERSON' ? 'people' : 'organisations'}.fields.affiliations`,
            )}
            path="affiliations"
          >
            <PartyAffiliations party={record.party} />
          </Tab>
        )}
        {may('project.read') && (
          <Tab label={title('projects')} path="projects" count={record.participationCount}>
            <StakeholderProjects />
          </Tab>
        )}
        {may('interaction.read') && (
          <Tab label={title('interactions')} path="interactions">
            <InteractionTimeline filter={{ 'stakeholders.id': record.id }} of={record.id} />
          </Tab>
        )}
        {may('activity.read') && (
          <Tab label={t('activity.title')} path="history">
            <ActivityTimeline subjectId={record.id} resource="stakeholders" />
          </Tab>
        )}
      </Tabs>
    </>
  );
};

export const StakeholderShow = () => (
  <ShowPage detail actions={<Buttons />}>
    <Content />
  </ShowPage>
);
