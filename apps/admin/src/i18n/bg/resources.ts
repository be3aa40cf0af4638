import { activityResources } from './resources.activity';
import { engagementResources } from './resources.engagement';
import { partyResources } from './resources.party';
import { programmeResources } from './resources.programme';
import { projectResources } from './resources.project';
import { stakeholderResources } from './resources.stakeholder';

export const resources = {
  ...programmeResources,
  ...partyResources,
  ...stakeholderResources,
  ...projectResources,
  ...engagementResources,
  ...activityResources,
};
