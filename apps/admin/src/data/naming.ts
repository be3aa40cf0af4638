import type { TlakaRecord } from './entry';
import type { ResourceName } from './registry';

/** Where the name of a record stands, for those that have no `name` of their own; several make one name together. */
const NAMES: Partial<Record<ResourceName, readonly string[]>> = {
  affiliations: ['person.name', 'organisation.name'],
  interactions: ['subject'],
  memberships: ['user.name', 'programme.name'],
  participations: ['stakeholder.party.name', 'project.title'],
  projects: ['title'],
  relationships: ['from.name', 'to.name'],
  representations: ['user.name', 'party.name'],
  stakeholders: ['party.name'],
};

/** On whose page a record is looked at that has none of its own: the resource, and the path to its id. */
const HOMES: Partial<Record<ResourceName, readonly [ResourceName, string]>> = {
  affiliations: ['people', 'person.id'],
  memberships: ['programmes', 'programme.id'],
  participations: ['projects', 'project.id'],
  phases: ['programmes', 'programme.id'],
  representations: ['users', 'user.id'],
  themes: ['programmes', 'programme.id'],
};

const at = (record: TlakaRecord, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], record);

/** What a record is called in a line about it. */
export const nameOf = (resource: ResourceName, record: TlakaRecord): string =>
  (NAMES[resource] ?? ['name'])
    .map((path) => at(record, path))
    .filter(Boolean)
    .join(' · ');

/** The page on which the record is looked at. */
export const homeOf = (
  resource: ResourceName,
  record: TlakaRecord,
): { resource: ResourceName; id: string } => {
  const [home, path] = HOMES[resource] ?? [resource, 'id'];
  return { resource: home, id: String(at(record, path)) };
};
