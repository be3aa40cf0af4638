import { useRecordContext } from 'ra-core';
import { TabbedShowLayout } from 'react-admin';
import type { ProjectDetail } from '../data/resources/projects';
import { ShowPage } from '../shared/form/ShowPage';
import { Tabs } from '../shared/form/Tabs';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';
import { MoveProject } from './MoveProject';
import { ProjectHistory } from './ProjectHistory';
import { ProjectInteractions } from './ProjectInteractions';
import { ProjectModels } from './ProjectModels';
import { ProjectOverview } from './ProjectOverview';
import { ProjectParties } from './ProjectParties';
import { ProjectSummary } from './ProjectSummary';
import { useProjectReach } from './useProjectReach';

const ProjectTabs = () => {
  const t = useT();
  const may = usePermission();
  const project = useRecordContext<ProjectDetail>();
  if (!project) return null;
  return (
    <Tabs>
      <TabbedShowLayout.Tab label={t('form.overview')}>
        <ProjectOverview />
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab
        label="resources.projects.fields.participations"
        path="parties"
        count={project.partyCount}
      >
        <ProjectParties />
      </TabbedShowLayout.Tab>
      {may('model.read') && (
        <TabbedShowLayout.Tab label="project.models" path="models">
          <ProjectModels />
        </TabbedShowLayout.Tab>
      )}
      {may('interaction.read') && (
        <TabbedShowLayout.Tab
          label="project.interactions"
          path="interactions"
          count={project.interactionCount}
        >
          <ProjectInteractions />
        </TabbedShowLayout.Tab>
      )}
      <TabbedShowLayout.Tab label="resources.projects.fields.history" path="history">
        <ProjectHistory />
      </TabbedShowLayout.Tab>
    </Tabs>
  );
};

export const ProjectShow = () => {
  const reaches = useProjectReach();
  return (
    <ShowPage
      detail
      actions={<MoveProject />}
      writable={(record) => reaches('project.write', record as ProjectDetail)}
    >
      <ProjectSummary />
      <ProjectTabs />
    </ShowPage>
  );
};
