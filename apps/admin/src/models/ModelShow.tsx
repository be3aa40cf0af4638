import { TabbedShowLayout } from 'react-admin';
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

/** What the parts of the model are called, as far as the reader sees them. */
const namesIn = ({ parties, offers, preconditions, scenarios }: ModelDetail): Map<string, string> =>
  new Map([
    ...parties.flatMap(({ id, stakeholder, sheet }): [string, string][] => [
      [id, stakeholder.party.name],
      ...(sheet ? [[sheet.id, stakeholder.party.name] as [string, string]] : []),
      ...(sheet?.risks ?? []).map((risk): [string, string] => [risk.id, risk.label]),
    ]),
    ...offers.map(({ id, label }): [string, string] => [id, label]),
    ...preconditions.map(({ id, statement }): [string, string] => [id, statement]),
    ...scenarios.flatMap(({ id, name, flows }): [string, string][] => [
      [id, name],
      ...flows.map((flow): [string, string] => [flow.id, flow.label]),
    ]),
  ]);

const History = () => {
  const model = useModel();
  return model ? (
    <ActivityTimeline subjectId={model.id} resource="engagementModels" names={namesIn(model)} />
  ) : null;
};

const ModelTabs = () => {
  const may = usePermission();
  const rightsOf = useRightsOf();
  const model = useModel();
  const rights = model && rightsOf(model);
  return (
    <Tabs>
      <TabbedShowLayout.Tab label="model.deal">
        <Deal />
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="model.sheets" path="parties">
        <Sheets />
      </TabbedShowLayout.Tab>
      {rights?.all && (
        <TabbedShowLayout.Tab label="insight.strength.title" path="strength">
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
