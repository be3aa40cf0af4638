import type { Language } from '@tlaka/domain';
import type { VocabularyName } from '../../i18n/messages';
import { formatCountry, formatDay, formatMoment } from '../format';
import { labelKey } from '../vocabulary';
import { isId } from './changes';

/** Which vocabulary a changed field speaks; `status` and `kind` depend on what was changed. */
const OF_FIELD: Readonly<Record<string, VocabularyName>> = {
  stage: 'projectStage',
  state: 'participationState',
  attitude: 'attitude',
  engagementCurrent: 'engagementLevel',
  engagementDesired: 'engagementLevel',
  quadrant: 'quadrant',
  salience: 'salience',
  helix: 'helix',
  roleType: 'affiliationRole',
  orgType: 'orgType',
  horizon: 'projectHorizon',
  cooperationForm: 'cooperationForm',
  resourceType: 'resourceType',
  benefitType: 'benefitType',
  'precondition.answer': 'preconditionAnswer',
  size: 'organisationSize',
  language: 'language',
  lawfulBasis: 'lawfulBasis',
  'project.kind': 'projectKind',
  'interaction.kind': 'interactionKind',
  'relationship.kind': 'relationshipKind',
  'organisation.status': 'organisationStatus',
  'engagementModel.status': 'modelStatus',
  'model.status': 'modelStatus',
  'user.role': 'globalRole',
  'membership.role': 'programmeRole',
  'participation.role': 'participationRole',
};

/** Between which states a subject moves; a model is judged besides. */
const OF_MOVE: Readonly<Record<string, VocabularyName>> = {
  'project.moved': 'projectStage',
  'participation.moved': 'participationState',
  'engagementModel.moved': 'modelStatus',
  'engagementModel.judged': 'verdict',
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T/;

interface Speech {
  language: Language;
  translate: (key: string) => string;
}

/** The value of a changed field in words; null stands for no value. */
export const wordsOf = (subject: string, field: string, value: unknown, speech: Speech): string | null => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return speech.translate(value ? 'confirm.yes' : 'confirm.no');
  if (Array.isArray(value)) return value.map((item) => wordsOf(subject, field, item, speech)).join(', ');
  if (typeof value === 'object')
    return Object.values(value)
      .filter((part) => part && !isId(part))
      .map((part) => wordsOf(subject, field, part, speech))
      .join(', ');
  const text = String(value);
  const vocabulary = OF_FIELD[`${subject}.${field}`] ?? OF_FIELD[field];
  if (vocabulary) return speech.translate(labelKey(vocabulary, text));
  if (field === 'country') return formatCountry(text, speech.language);
  if (DAY.test(text)) return formatDay(text, speech.language);
  return MOMENT.test(text) ? formatMoment(text, speech.language) : text;
};

/** Where a move went, in words; null for what is no move. */
export const moveOf = (kind: string, facts: unknown, translate: Speech['translate']): string | null => {
  const vocabulary = OF_MOVE[kind];
  if (!vocabulary || typeof facts !== 'object' || facts === null) return null;
  const { from, to } = facts as { from?: unknown; to?: unknown };
  if (typeof from !== 'string' || typeof to !== 'string') return null;
  return `${translate(labelKey(vocabulary, from))} → ${translate(labelKey(vocabulary, to))}`;
};
