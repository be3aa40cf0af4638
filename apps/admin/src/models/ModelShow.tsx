import { TabbedShowLayout } from 'react-admin';
import type { ModelDetail } from '../data/resources/engagementModels';
import { ActivityTimeline } from '../shared/activity/ActivityTimeline';
import { ShowPage } from '../shared/form/ShowPage';
import { Tabs } from '../shared/form/Tabs';
import { usePermission } from '../shared/usePermission';
import { Deal } from './Deal';
import { ModelActions } from './ModelActions';
import { ModelSummary } from './ModelSummary';
import { Network } from './network/Network';
import { Preconditions } from './Preconditions';
import { Sheets } from './Sheets';
import { Strength } from './strength/Strength';
import { useModel, useRightsOf } from './useModel';

const History = () => {
  const model = useModel();
  return model ? <ActivityTimeline subjectId={model.id} resource="engagementModels" /> : null;
};

const ModelTabs = () => {
  const may = usePermission();
  const rightsOf = useRightsOf();
  const model = useModel();
  return (
    <Tabs>
      <TabbedShowLayout.Tab label="model.deal">
        <Deal />
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="model.sheets" path="parties">
        <Sheets />
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="insight.strength.title" path="strength">
        <Strength />
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="insight.network.title" path="network">
        <Network />
      </TabbedShowLayout.Tab>
      {model && rightsOf(model).preconditions && (
        <TabbedShowLayout.Tab label="precondition.title" path="preconditions">
          <Preconditions />
        </TabbedShowLayout.Tab>
      )}
      {may('activity.read') && (
        <TabbedShowLayout.Tab label="activity.title" path="history">
          <History />
        </TabbedShowLayout.Tab>
      )}
    </Tabs>
  );
};

export const ModelShow = () => {
  const rightsOf = useRightsOf();
  return (
    <ShowPage
      detail
      actions={<ModelActions />}
      writable={(record) => {
        const { content, restore } = rightsOf(record as ModelDetail);
        return content || restore;
      }}
    >
      <ModelSummary />
      <ModelTabs />
    </ShowPage>
  );
};
