import type { Messages } from '../../i18n/messages';

export type SearchKind = keyof Messages['search']['kinds'];

/** The resource whose page shows what was found. */
const RESOURCE_OF: Record<SearchKind, string> = {
  ORGANISATION: 'organisations',
  PERSON: 'people',
  GROUP: 'groups',
  STAKEHOLDER: 'stakeholders',
  INTERACTION: 'interactions',
  PROJECT: 'projects',
  ENGAGEMENT_MODEL: 'engagementModels',
  PROGRAMME: 'programmes',
  THEME: 'themes',
  USER: 'users',
};

const isKind = (kind: string): kind is SearchKind => Object.hasOwn(RESOURCE_OF, kind);

/** The kind as the console knows it; null for one that only a newer API knows. */
export const kindOf = (kind: string): SearchKind | null => (isKind(kind) ? kind : null);

/** The address of what was found. */
export const addressOf = (kind: SearchKind, id: string): string =>
  `/${RESOURCE_OF[kind]}/${encodeURIComponent(id)}/show`;
