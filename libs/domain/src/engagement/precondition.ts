import { type Reason, type Text, reason } from '../reason.js';

/** What can be said of something that has to be in place before a deal; nothing while nobody has looked. */
export const PRECONDITION_ANSWERS = ['YES', 'NO', 'NOT_APPLICABLE'] as const;
export type PreconditionAnswer = (typeof PRECONDITION_ANSWERS)[number];

/** Something that the form of a model asks to be in place before, and whether it is. */
export interface PreconditionFacts {
  readonly statement: Text;
  /** Null: not answered yet. */
  readonly answer: PreconditionAnswer | null;
}

/** How far a checklist has come: `met` of those that apply, `open` of which nobody has answered, and what does not apply. */
export interface PreconditionCount {
  readonly met: number;
  readonly applicable: number;
  readonly open: number;
  readonly notApplicable: number;
}

/** Counts a checklist in whole numbers. Pure, no errors. */
export function countPreconditions(list: readonly Pick<PreconditionFacts, 'answer'>[]): PreconditionCount {
  const answered = (wanted: PreconditionAnswer | null): number =>
    list.filter(({ answer }) => answer === wanted).length;
  const notApplicable = answered('NOT_APPLICABLE');
  return {
    met: answered('YES'),
    applicable: list.length - notApplicable,
    open: answered(null),
    notApplicable,
  };
}

/** One sentence for each precondition that is not in place or not answered yet, in the order of the list. Pure, no errors. */
export function preconditionWarnings(list: readonly PreconditionFacts[]): Reason[] {
  return list.flatMap(({ statement: { bg, en }, answer }) => {
    if (answer === 'NO')
      return [reason('engagement.precondition-unmet', `Не е налице: „${bg}“`, `Not in place: “${en}”`)];
    if (answer === null)
      return [
        reason(
          'engagement.precondition-unanswered',
          `Още не е отговорено дали е налице: „${bg}“`,
          `Not answered yet whether it is in place: “${en}”`,
        ),
      ];
    return [];
  });
}
