import type { GlobalRole, ProgrammeRole } from '@tlaka/domain';
import type { Messages } from '../i18n/messages';

/** A number of the home page: how many records of a resource match, and the door to them. */
export interface Tile {
  label: Exclude<keyof Messages['home'], 'sections'>;
  resource: string;
  filter: Readonly<Record<string, unknown>>;
}

export interface Section {
  title: keyof Messages['home']['sections'];
  tiles: readonly Tile[];
}

/** Who looks, and when: the numbers depend on both. */
export interface Onlooker {
  userId: string;
  now: Date;
}

const QUIET_DAYS = 60;
const DAY_MS = 86_400_000;

const daysAgo = (now: Date, days: number): string => {
  const day = new Date(now.getTime() - days * DAY_MS).toISOString().slice(0, 10);
  return `${day}T00:00:00Z`;
};

const own = ({ userId }: Onlooker): Tile[] => [
  { label: 'myStakeholders', resource: 'stakeholders', filter: { 'owner.id': userId } },
  { label: 'myProjects', resource: 'projects', filter: { 'coordinator.id': userId } },
];

const partners = ({ now }: Onlooker): Tile[] => [
  { label: 'stakeholders', resource: 'stakeholders', filter: {} },
  { label: 'quiet', resource: 'stakeholders', filter: { lastContactAt_lt: daysAgo(now, QUIET_DAYS) } },
  { label: 'unassessed', resource: 'stakeholders', filter: { influence_isNull: true } },
];

const portfolio = (): Tile[] => [
  { label: 'projects', resource: 'projects', filter: {} },
  { label: 'inDecision', resource: 'projects', filter: { stage: 'DECISION' } },
  { label: 'running', resource: 'projects', filter: { stage: 'RUNNING' } },
  { label: 'onHold', resource: 'projects', filter: { stage: 'ON_HOLD' } },
  { label: 'models', resource: 'engagementModels', filter: {} },
];

const installation = (): Tile[] => [
  { label: 'users', resource: 'users', filter: {} },
  { label: 'programmes', resource: 'programmes', filter: {} },
];

const BUILT: Record<Section['title'], (onlooker: Onlooker) => Tile[]> = {
  mine: own,
  partners,
  portfolio,
  installation,
};

/** What each role opens the day with, in order. */
const OF_ROLE: Record<GlobalRole | ProgrammeRole, readonly Section['title'][]> = {
  ADMIN: ['installation', 'portfolio', 'partners'],
  MEMBER: [],
  MANAGER: ['portfolio', 'partners'],
  COORDINATOR: ['mine', 'portfolio', 'partners'],
  TEAM: ['mine', 'partners'],
  FACILITATOR: ['partners'],
  PARTNER: ['portfolio'],
  VIEWER: ['portfolio', 'partners'],
};

/** The sections of whoever has these roles, each once, in the order of the first role that has it. */
export const sectionsOf = (
  roles: readonly (GlobalRole | ProgrammeRole)[],
  onlooker: Onlooker,
): readonly Section[] =>
  [...new Set(roles.flatMap((role) => OF_ROLE[role]))].map((title) => ({
    title,
    tiles: BUILT[title](onlooker),
  }));
