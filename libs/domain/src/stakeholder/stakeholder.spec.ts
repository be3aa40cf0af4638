import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AssessmentFacts } from './assessment.js';
import { derivedFrom } from './derived.js';
import { engagementAdvice, engagementGap } from './engagement-gap.js';
import { ENGAGEMENT_LEVELS } from './engagement-level.js';
import { quadrant, QUADRANT_ADVICE, QUADRANTS } from './quadrant.js';
import { salience, SALIENCE_CLASSES } from './salience.js';

const assessed = (over: Partial<AssessmentFacts> = {}): AssessmentFacts => ({
  influence: 3,
  interest: 3,
  legitimacy: true,
  urgency: false,
  engagementCurrent: 'NEUTRAL',
  engagementDesired: 'SUPPORTIVE',
  ...over,
});

describe('quadrant (Mendelow, cut 3)', () => {
  it.each([
    [3, 3, 'MANAGE_CLOSELY'],
    [5, 2, 'KEEP_SATISFIED'],
    [2, 3, 'KEEP_INFORMED'],
    [1, 2, 'MONITOR'],
    [null, 5, null],
    [5, null, null],
  ])('influence %s, interest %s: %s', (influence, interest, expected) => {
    expect(quadrant({ influence, interest })).toBe(expected);
  });

  it('each has advice of its own in both languages', () => {
    for (const language of ['bg', 'en'] as const)
      expect(new Set(QUADRANTS.map((name) => QUADRANT_ADVICE[name][language])).size).toBe(QUADRANTS.length);
  });
});

describe('salience (Mitchell, Agle and Wood)', () => {
  it.each([
    [3, false, false, 'NON_STAKEHOLDER'],
    [4, false, false, 'DORMANT'],
    [3, true, false, 'DISCRETIONARY'],
    [1, false, true, 'DEMANDING'],
    [5, true, false, 'DOMINANT'],
    [5, false, true, 'DANGEROUS'],
    [2, true, true, 'DEPENDENT'],
    [4, true, true, 'DEFINITIVE'],
  ])('influence %s, legitimate %s, urgent %s: %s', (influence, legitimacy, urgency, expected) => {
    expect(salience({ influence, legitimacy, urgency })).toBe(expected);
  });

  it('is unknown while anything it rests on is not assessed', () => {
    for (const field of ['influence', 'legitimacy', 'urgency'])
      expect(salience(assessed({ [field]: null }))).toBeNull();
  });

  it('is one of eight classes; a non-stakeholder has none of the three attributes', () => {
    const score = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(score, fc.boolean(), fc.boolean(), (influence, legitimacy, urgency) => {
        const found = salience({ influence, legitimacy, urgency });
        return (
          found !== null &&
          SALIENCE_CLASSES.includes(found) &&
          (found === 'NON_STAKEHOLDER') === (influence < 4 && !legitimacy && !urgency)
        );
      }),
    );
  });
});

describe('engagement gap', () => {
  it.each([
    ['NEUTRAL', 'SUPPORTIVE', 1],
    ['RESISTANT', 'LEADING', 3],
    ['LEADING', 'NEUTRAL', -2],
    ['SUPPORTIVE', 'SUPPORTIVE', 0],
    ['UNAWARE', 'SUPPORTIVE', null],
    ['SUPPORTIVE', 'UNAWARE', null],
    [null, 'SUPPORTIVE', null],
    ['NEUTRAL', null, null],
  ] as const)('from %s to %s: %s', (engagementCurrent, engagementDesired, gap) => {
    expect(engagementGap({ engagementCurrent, engagementDesired })).toBe(gap);
  });

  it('the way back is as long as the way there', () => {
    const level = fc.constantFrom(...ENGAGEMENT_LEVELS, null);
    fc.assert(
      fc.property(level, level, (a, b) => {
        const there = engagementGap({ engagementCurrent: a, engagementDesired: b });
        const back = engagementGap({ engagementCurrent: b, engagementDesired: a });
        return there === null ? back === null : there + (back ?? NaN) === 0;
      }),
    );
  });

  it('who is unaware is informed first; who is not assessed gets no advice', () => {
    expect(engagementAdvice(assessed({ engagementCurrent: 'UNAWARE' }))?.en).toMatch(/^Inform first/);
    expect(engagementAdvice(assessed())?.en).toMatch(/next step/);
    expect(engagementAdvice(assessed({ engagementCurrent: 'LEADING' }))?.en).toMatch(/keep it there/);
    expect(engagementAdvice(assessed({ engagementDesired: null }))).toBeNull();
  });
});

describe('what follows from an assessment', () => {
  it('is worked out part by part', () => {
    expect(derivedFrom(assessed({ influence: 4 }))).toEqual({
      quadrant: 'MANAGE_CLOSELY',
      salience: 'DOMINANT',
      engagementGap: 1,
    });
    expect(derivedFrom({ influence: 2, interest: 4 })).toEqual({
      quadrant: 'KEEP_INFORMED',
      salience: null,
      engagementGap: null,
    });
    expect(derivedFrom({})).toEqual({ quadrant: null, salience: null, engagementGap: null });
  });
});
