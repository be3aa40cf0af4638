import { describe, expect, it } from '@jest/globals';
import { COOPERATION_TEMPLATES } from './forms/catalogue.js';
import { countPreconditions, preconditionWarnings, type PreconditionAnswer } from './precondition.js';

const [mandate, risks, decision] = COOPERATION_TEMPLATES.PPP_CONCESSION.preconditions;
const list = (...answers: (PreconditionAnswer | null)[]) =>
  [mandate!, risks!, decision!].map((statement, at) => ({ statement, answer: answers[at] ?? null }));

describe('preconditions of a form', () => {
  it('are counted among those that apply', () => {
    expect(countPreconditions(list('YES', 'NOT_APPLICABLE'))).toEqual({
      met: 1,
      applicable: 2,
      open: 1,
      notApplicable: 1,
    });
    expect(countPreconditions([])).toEqual({ met: 0, applicable: 0, open: 0, notApplicable: 0 });
  });

  it('are named while they are missing or nobody has looked, and not otherwise', () => {
    expect(preconditionWarnings(list('NOT_APPLICABLE', 'NO', null))).toEqual([
      {
        rule: 'engagement.precondition-unmet',
        message: {
          bg: 'Не е налице: „Рисковете са разпределени в договора.“',
          en: 'Not in place: “Risks are shared out in the contract.”',
        },
      },
      {
        rule: 'engagement.precondition-unanswered',
        message: {
          bg: 'Още не е отговорено дали е налице: „Има решение на общинския съвет.“',
          en: 'Not answered yet whether it is in place: “There is a decision of the city council.”',
        },
      },
    ]);
    expect(preconditionWarnings(list('YES', 'YES', 'NOT_APPLICABLE'))).toEqual([]);
  });
});
