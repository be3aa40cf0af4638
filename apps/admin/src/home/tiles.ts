import {
  ACTIVE_STAGES,
  OPEN_STAGES,
  QUADRANTS,
  VERDICTS,
  type GlobalRole,
  type ProgrammeRole,
} from '@tlaka/domain';
import type { Countable } from '../data/home';
import type { MessageKey, Messages } from '../i18n/messages';
import { dayOf } from '../shared/today';

/** A number of the home page: how many records of a list match, and the door to them. */
export interface Tile extends Countable {
  label: MessageKey;
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
const LONG_DAYS = 60;
const DAY_MS = 86_400_000;

const daysFrom = (now: Date, days: number): string => dayOf(new Date(now.getTime() + days * DAY_MS));

/** Days left of the week, which ends on Sunday. */
const restOfWeek = (now: Date): number => (7 - now.getDay()) % 7;

const quietSince = (now: Date): string => `${daysFrom(now, -QUIET_DAYS)}T00:00:00Z`;

const steps = ({ userId, now }: Onlooker): Tile[] => {
  const open = { 'nextStep.owner.id': userId, 'nextStep.doneAt_isNull': true };
  const [today, sunday] = [dayOf(now), daysFrom(now, restOfWeek(now))];
  const due = (from: string, to: string) => ({
    ...open,
    'nextStep.dueOn_gte': from,
    'nextStep.dueOn_lte': to,
  });
  return [
    { label: 'home.overdue', resource: 'interactions', filter: { ...open, 'nextStep.dueOn_lt': today } },
    { label: 'home.today', resource: 'interactions', filter: due(today, today) },
    { label: 'home.thisWeek', resource: 'interactions', filter: due(daysFrom(now, 1), sunday) },
  ];
};

const own = ({ userId, now }: Onlooker): Tile[] => {
  const mine = { 'owner.id': userId };
  const quiet = { ...mine, lastContactAt_lt: quietSince(now) };
  return [
    { label: 'home.myStakeholders', resource: 'stakeholders', filter: mine },
    { label: 'home.myQuiet', resource: 'stakeholders', filter: quiet },
    { label: 'home.myUnassessed', resource: 'stakeholders', filter: { ...mine, influence_isNull: true } },
  ];
};

const stagesOf = (filter: Readonly<Record<string, unknown>>): Tile[] =>
  OPEN_STAGES.map((stage) => ({
    label: `vocabulary.projectStage.${stage}`,
    resource: 'projects',
    filter: { ...filter, stage: [stage] },
  }));

const coordinated = ({ userId }: Onlooker): Tile[] => stagesOf({ 'coordinator.id': userId });

const shaken = (filter: Readonly<Record<string, unknown>>): Tile[] => {
  const open = { ...filter, stage: [...OPEN_STAGES] };
  return [
    { label: 'home.withdrawn', resource: 'projects', filter: { ...open, hasWithdrawnParty: true } },
    { label: 'home.staleVerdict', resource: 'projects', filter: { ...open, verdictStale: true } },
  ];
};

const toMove = ({ userId }: Onlooker): Tile[] => [
  {
    label: 'home.partiesOnTheWay',
    resource: 'projects',
    filter: {
      'coordinator.id': userId,
      stage: [...ACTIVE_STAGES],
      'participations.state_in': ['IDENTIFIED', 'CONTACTED', 'INTERESTED', 'NEGOTIATING'],
    },
  },
  {
    label: 'home.incompleteModels',
    resource: 'engagementModels',
    filter: { 'project.coordinator.id': userId, verdict: ['INCOMPLETE'] },
  },
  ...shaken({ 'coordinator.id': userId }),
];

const stages = (): Tile[] => [
  ...stagesOf({}),
  {
    label: 'home.longInStage',
    resource: 'projects',
    filter: { daysInStage_gte: LONG_DAYS + 1, stage: [...ACTIVE_STAGES] },
  },
  ...shaken({}),
];

const verdicts = (): Tile[] =>
  VERDICTS.map((verdict) => ({
    label: `vocabulary.verdict.${verdict}`,
    resource: 'projects',
    filter: { verdict: [verdict] },
  }));

const partners = ({ now }: Onlooker): Tile[] => [
  ...QUADRANTS.map((quadrant): Tile => ({
    label: `vocabulary.quadrant.${quadrant}`,
    resource: 'stakeholders',
    filter: { quadrant: [quadrant] },
  })),
  { label: 'home.unassessed', resource: 'stakeholders', filter: { influence_isNull: true } },
  { label: 'home.quiet', resource: 'stakeholders', filter: { lastContactAt_lt: quietSince(now) } },
];

const overview = (): Tile[] => [
  { label: 'home.projects', resource: 'projects', filter: {} },
  { label: 'home.stakeholders', resource: 'stakeholders', filter: {} },
  { label: 'home.models', resource: 'engagementModels', filter: {} },
];

const portfolio = (): Tile[] => [{ label: 'home.myProjects', resource: 'projects', filter: {} }];

const installation = (): Tile[] => [
  { label: 'home.users', resource: 'users', filter: {} },
  { label: 'home.inactiveUsers', resource: 'users', filter: { active: false } },
  { label: 'home.programmes', resource: 'programmes', filter: {} },
];

const BUILT: Record<Section['title'], (onlooker: Onlooker) => Tile[]> = {
  steps,
  own,
  coordinated,
  toMove,
  stages,
  verdicts,
  partners,
  overview,
  portfolio,
  installation,
};

/** What each role opens the day with, in order. */
const OF_ROLE: Record<GlobalRole | ProgrammeRole, readonly Section['title'][]> = {
  ADMIN: ['installation', 'overview'],
  MEMBER: [],
  MANAGER: ['stages', 'verdicts', 'partners'],
  COORDINATOR: ['steps', 'coordinated', 'toMove'],
  TEAM: ['steps', 'own'],
  FACILITATOR: ['partners', 'overview'],
  PARTNER: ['portfolio'],
  VIEWER: ['overview'],
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

/** Neighbouring sections put together as long as one request can count them all. */
export const grouped = (sections: readonly Section[], most: number): Section[][] => {
  const groups: Section[][] = [];
  let size = Infinity;
  for (const section of sections) {
    size += section.tiles.length;
    if (size > most) {
      groups.push([]);
      size = section.tiles.length;
    }
    groups.at(-1)?.push(section);
  }
  return groups;
};
