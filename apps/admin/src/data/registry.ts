import type { ResourceEntry } from './entry';
import { activities } from './resources/activities';
import { affiliations } from './resources/affiliations';
import { apiTokens } from './resources/apiTokens';
import { engagementModels } from './resources/engagementModels';
import { groups } from './resources/groups';
import { interactions } from './resources/interactions';
import { memberships } from './resources/memberships';
import { organisations } from './resources/organisations';
import { participations } from './resources/participations';
import { parties } from './resources/parties';
import { people } from './resources/people';
import { phases } from './resources/phases';
import { programmes } from './resources/programmes';
import { projects } from './resources/projects';
import { relationships } from './resources/relationships';
import { representations } from './resources/representations';
import { stakeholders } from './resources/stakeholders';
import { themes } from './resources/themes';
import { users } from './resources/users';

/** One line per resource; a page for a resource that is not here does not compile. */
export const registry = {
  activities,
  affiliations,
  apiTokens,
  engagementModels,
  groups,
  interactions,
  memberships,
  organisations,
  participations,
  parties,
  people,
  phases,
  programmes,
  projects,
  relationships,
  representations,
  stakeholders,
  themes,
  users,
} as const satisfies Record<string, ResourceEntry>;

export type ResourceName = keyof typeof registry;

const isResource = (name: string): name is ResourceName => Object.hasOwn(registry, name);

export const findEntry = (name: string): ResourceEntry | null => (isResource(name) ? registry[name] : null);

/** The entry of a resource; a name that is not registered is a fault of the program. */
export const entryOf = (name: string): ResourceEntry => {
  const entry = findEntry(name);
  if (!entry) throw new Error(`No operations are registered for "${name}".`);
  return entry;
};
