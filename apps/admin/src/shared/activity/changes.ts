export interface Change {
  field: string;
  before: unknown;
  after: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a value is an id, or a list of them. */
export const isId = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isId) : typeof value === 'string' && UUID.test(value);

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The ids that a value is or holds. */
export const idsIn = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string' && isId(one));

/** Kept beside the names for searching and sorting: nobody has written them. */
const DERIVED: readonly string[] = ['nameLatin', 'searchText', 'sortName', 'sortNameBg', 'sortNameEn'];

/** Said by the entry itself: who did it, and when. */
const TOLD: readonly string[] = ['answeredAt', 'answeredById'];

/** What a party is called in full, where the names that it is made of are told as well. */
const isRepeated = (field: string, all: Readonly<Record<string, unknown>>): boolean =>
  field === 'displayName' && ['nameBg', 'legalName', 'familyName'].some((name) => name in all);

/** What to say of a change that has no words, such as that of an id. */
export const unspoken = ({ before, after }: Change) => {
  if (isEmpty(after)) return 'activity.taken';
  return isEmpty(before) ? 'activity.given' : 'activity.changed';
};

/** What changed, field by field, from the two sides of a log entry and from the facts of a move. */
export const changesOf = (before: unknown, after: unknown): Change[] => {
  const was = isRecord(before) ? before : {};
  const is = isRecord(after) ? after : {};
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => ![...DERIVED, ...TOLD].includes(field) && !isRepeated(field, { ...was, ...is }))
    .map((field) => ({ field, before: was[field], after: is[field] }))
    .filter((change) => !isEmpty(change.before) || !isEmpty(change.after));
};
