import type { Language } from '@tlaka/domain';
import type { Found } from '../rows.js';

export type Asker = { language: Language; user: string; permissions: readonly string[] };

type Told = (row: Found, asker: Asker) => unknown;

const inLanguage =
  (field: string): Told =>
  (row, { language }) => {
    const [first, second] = language === 'bg' ? ['bg', 'en'] : ['en', 'bg'];
    return row[`${field}_${first}`] ?? row[`${field}_${second}`];
  };

const partyName: Told = (row, { language }) => row[`name_${language}`] ?? row.display_name;
const fact =
  (name: string): Told =>
  ({ facts }) =>
    (facts as Found | null)?.[name];

const triple =
  (name: string): Told =>
  (row) =>
    row[`${name}_low`] === null
      ? null
      : { low: row[`${name}_low`], mode: row[`${name}_mode`], high: row[`${name}_high`] };

/** Fields told from the row itself that are no columns of their own. */
export const TOLD: Readonly<Record<string, Told>> = {
  'Programme.name': inLanguage('name'),
  'Phase.name': inLanguage('name'),
  'Theme.name': inLanguage('name'),
  'Project.title': inLanguage('title'),
  'Project.problem': inLanguage('problem'),
  'Project.solution': inLanguage('solution'),
  'Precondition.statement': inLanguage('statement'),
  'Organisation.name': partyName,
  'Person.name': partyName,
  'Group.name': partyName,
  'Viewer.permissions': (_row, { permissions }) => permissions,
  'Activity.subject': (row) => ({ id: row.subject_id, kind: row.subject_kind }),
  'ProjectStep.from': fact('from'),
  'ProjectStep.to': fact('to'),
  'Sheet.alternative': triple('alternative'),
  'PartyRisk.probability': triple('probability'),
  'PartyRisk.impact': triple('impact'),
  'PartyRisk.mitigation': triple('mitigation'),
  'ModelOffer.fulfilment': triple('fulfilment'),
  'ModelOffer.likelihood': triple('likelihood'),
  'ModelOffer.cost': triple('cost'),
  'ReceiverValuation.fulfilment': triple('fulfilment'),
  'ReceiverValuation.likelihood': triple('likelihood'),
  'GiverValuation.cost': triple('cost'),
};

/** Keys of rows that do not have the name of the field. */
export const KEYS: Readonly<Record<string, string>> = {
  'Activity.actor': 'actor_id',
  'ProjectStep.actor': 'actor_id',
  'ProjectStep.project': 'subject_id',
};

const TABLES: Readonly<Record<string, string>> = {
  User: 'app_user',
  Viewer: 'app_user',
  Organisation: 'party',
  Person: 'party',
  Group: 'party',
  ProjectStep: 'activity',
};

export const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

export const tableOf = (type: string): string => TABLES[type] ?? snake(type);

export const KINDS: Readonly<Record<string, string>> = {
  ORGANISATION: 'Organisation',
  PERSON: 'Person',
  GROUP: 'Group',
};
