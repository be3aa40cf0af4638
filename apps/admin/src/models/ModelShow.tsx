import { TabbedShowLayout } from 'react-admin';
import { useLocation } from 'react-router-dom';
import type { ModelDetail } from '../data/resources/engagementModels';
import { ActivityTimeline } from '../shared/activity/ActivityTimeline';
import { ShowPage } from '../shared/form/ShowPage';
import { Tabs } from '../shared/form/Tabs';
import { usePermission } from '../shared/usePermission';
import { Deal } from './Deal';
import { HiddenNotice } from './HiddenNotice';
import { ModelActions } from './ModelActions';
import { ModelSummary } from './ModelSummary';
import { Network } from './network/Network';
import { Preconditions } from './Preconditions';
import { Sheets } from './Sheets';
import { Strength } from './strength/Strength';
import { useModel, useRightsOf } from './useModel';

const STRENGTH = 'strength';

const History = () => {
  const model = useModel();
  return model ? <ActivityTimeline subjectId={model.id} resource="engagementModels" /> : null;
};

const ModelTabs = () => {
  const may = usePermission();
  const rightsOf = useRightsOf();
  const model = useModel();
  const rights = model && rightsOf(model);
  // A link that somebody else sent leads to the tab even where there is nothing to be read in it yet.
  const asked = useLocation().pathname.endsWith(`/${STRENGTH}`);
  return (
    <Tabs>
      <TabbedShowLayout.Tab label="model.deal">
        <Deal />
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="model.sheets" path="parties">
        <Sheets />
      </TabbedShowLayout.Tab>
      {(rights?.all || asked) && (
        <TabbedShowLayout.Tab label="insight.strength.title" path={STRENGTH}>
          <Strength />
        </TabbedShowLayout.Tab>
      )}
      <TabbedShowLayout.Tab label="insight.network.title" path="network">
        <Network />
      </TabbedShowLayout.Tab>
      {rights?.preconditions && (
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
      <HiddenNotice />
      <ModelTabs />
    </ShowPage>
  );
};
