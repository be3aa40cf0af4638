import type { Language } from '@tlaka/domain';
import type { ResourceName } from '../../data/registry';
import type { Activity } from '../../data/resources/activities';
import type { Messages } from '../../i18n/messages';

type Resource = keyof Messages['resources'];

/** What the records of a type of the API are called, and where they have their pages. */
const RESOURCES: Readonly<Record<string, Resource>> = {
  Affiliation: 'affiliations',
  ApiToken: 'apiTokens',
  EngagementModel: 'engagementModels',
  Group: 'groups',
  Interaction: 'interactions',
  Membership: 'memberships',
  ModelOffer: 'modelOffers',
  ModelParty: 'modelParties',
  Organisation: 'organisations',
  Participation: 'participations',
  PartyRisk: 'partyRisks',
  Person: 'people',
  Precondition: 'preconditions',
  Phase: 'phases',
  Programme: 'programmes',
  Project: 'projects',
  Relationship: 'relationships',
  Representation: 'representations',
  Scenario: 'scenarios',
  Stakeholder: 'stakeholders',
  Theme: 'themes',
  User: 'users',
  ValueFlow: 'valueFlows',
};

export const resourceOf = (kind: string): Resource | null => RESOURCES[kind] ?? null;

/** What parties state is no resource of its own: the key of what it is called. */
const STATED: Readonly<Record<string, string>> = {
  GiverValuation: 'resources.valueFlows.fields.valuation',
  ReceiverValuation: 'resources.valueFlows.fields.valuation',
  Sheet: 'resources.modelParties.fields.sheet',
};

/** The key of what a part of something larger is called; null for what the console has no word for. */
export const partKeyOf = (kind: string): string | null => {
  const resource = resourceOf(kind);
  return STATED[kind] ?? (resource && `resources.${resource}.name`);
};

/** What is told of a whole model but is about one scenario of it: which fact names that. */
const SCENARIO: Readonly<Record<string, 'scenario' | 'to'>> = {
  'engagementModel.judged': 'scenario',
  'engagementModel.scenarioChosen': 'to',
};

/** The id of the scenario that was judged or chosen; null for anything else, and where none is chosen any more. */
export const scenarioIn = ({ kind, facts }: Pick<Activity, 'kind' | 'facts'>): string | null => {
  const fact = SCENARIO[kind];
  if (!fact || typeof facts !== 'object' || facts === null) return null;
  const id = (facts as Record<string, unknown>)[fact];
  return typeof id === 'string' ? id : null;
};

/** Of which resource a field of the log holds ids; a parent is of the subject's own kind. */
const REFERRED: Readonly<Record<string, ResourceName>> = {
  'organisation.parentId': 'organisations',
  'relationship.fromId': 'parties',
  'relationship.toId': 'parties',
  'theme.parentId': 'themes',
  coordinatorId: 'users',
  organisationId: 'organisations',
  ownerId: 'users',
  partyId: 'parties',
  personId: 'people',
  personIds: 'people',
  programmeId: 'programmes',
  projectId: 'projects',
  stakeholderId: 'stakeholders',
  stakeholderIds: 'stakeholders',
  themeIds: 'themes',
  userId: 'users',
};

export const referredBy = (subject: string, field: string): ResourceName | null =>
  REFERRED[`${subject}.${field}`] ?? REFERRED[field] ?? null;

const NAMES: Record<Language, readonly string[]> = {
  bg: ['subject', 'titleBg', 'nameBg', 'titleEn', 'nameEn', 'name', 'displayName', 'label'],
  en: ['subject', 'titleEn', 'nameEn', 'titleBg', 'nameBg', 'name', 'displayName', 'label'],
};

/** What the record was called in the change itself, where the change says so; null where it does not. */
export const calledIn = ({ before, after }: Activity, language: Language): string | null => {
  for (const side of [after, before])
    for (const field of NAMES[language]) {
      const value: unknown =
        typeof side === 'object' && side !== null ? (side as Record<string, unknown>)[field] : null;
      if (typeof value === 'string' && value) return value;
    }
  return null;
};
