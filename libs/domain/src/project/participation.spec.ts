import { describe, expect, it } from '@jest/globals';
import { undecidedConflicts, type ConflictFacts } from './conflict.js';
import { canMoveParticipation, participationMovesFrom, participationObstacles } from './participation.js';
import { PARTICIPATION_STEPS, type ParticipationState } from './participation-state.js';

const missing = (
  state: ParticipationState,
  to: ParticipationState,
  note: string | null = null,
  valuationValidated = true,
) => participationObstacles({ state, valuationValidated }, { to, note }).map(({ rule }) => rule);

describe('a party on its way into a project', () => {
  it('goes step by step, and cannot jump or turn back', () => {
    PARTICIPATION_STEPS.forEach((from, i) =>
      PARTICIPATION_STEPS.forEach((to, j) =>
        expect([from, to, canMoveParticipation(from, to)]).toEqual([from, to, j === i + 1]),
      ),
    );
    expect(missing('IDENTIFIED', 'ACTIVE')).toEqual(['participation.move']);
  });

  it('commits itself only after confirming its own valuation', () => {
    expect(missing('NEGOTIATING', 'COMMITTED', null, false)).toEqual(['participation.valuation']);
    expect(missing('NEGOTIATING', 'COMMITTED')).toEqual([]);
  });

  it('declines with a reason before committing, withdraws afterwards', () => {
    expect(missing('INTERESTED', 'DECLINED')).toEqual(['participation.reason']);
    expect(missing('INTERESTED', 'DECLINED', 'No staff this year')).toEqual([]);
    expect(missing('COMMITTED', 'DECLINED', 'No staff this year')).toEqual(['participation.move']);
    expect(missing('COMMITTED', 'WITHDRAWN')).toEqual([]);
    expect(missing('NEGOTIATING', 'WITHDRAWN')).toEqual(['participation.move']);
  });

  it('is excluded from any open state, with a reason', () => {
    expect(missing('IDENTIFIED', 'EXCLUDED')).toEqual(['participation.reason']);
    expect(missing('FINISHED', 'EXCLUDED', 'Due diligence')).toEqual(['participation.move']);
    expect(participationMovesFrom('ACTIVE')).toEqual(['FINISHED', 'WITHDRAWN', 'EXCLUDED']);
  });
});

describe('conflicts of interest (I-27)', () => {
  const party = (partyId: string, over: Partial<ConflictFacts> = {}): ConflictFacts => ({
    partyId,
    state: 'INTERESTED',
    declaredConflict: null,
    conflictDecision: null,
    ...over,
  });

  it('a related pair blocks until decided at each of the two', () => {
    const related = [{ fromId: 'a', toId: 'b' }];
    expect(undecidedConflicts([party('a'), party('b'), party('c')], related)).toEqual(['a', 'b']);
    expect(
      undecidedConflicts([party('a', { conflictDecision: 'Stays out of the tender' }), party('b')], related),
    ).toEqual(['b']);
  });

  it('one who has left, or whose opponent is no party of the project, is no obstacle', () => {
    expect(
      undecidedConflicts([party('a', { state: 'WITHDRAWN' }), party('b')], [{ fromId: 'a', toId: 'b' }]),
    ).toEqual([]);
    expect(undecidedConflicts([party('a')], [{ fromId: 'a', toId: 'x' }])).toEqual([]);
  });

  it('a declared conflict blocks by itself', () => {
    expect(undecidedConflicts([party('a', { declaredConflict: 'Bids for the platform' })], [])).toEqual([
      'a',
    ]);
    expect(undecidedConflicts([party('a', { declaredConflict: ' ' })], [])).toEqual([]);
  });
});
