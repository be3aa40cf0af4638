import { describe, expect, it } from '@jest/globals';
import { awaitedOf, confirmationObstacles, statementAfter, statementObstacles } from './statement.js';

describe('whose numbers a sheet holds', () => {
  const nothing = { source: null, confidence: null };

  it('what the party writes itself is stated by the party', () => {
    expect(statementAfter('PARTY', { source: 'COORDINATOR_ESTIMATE', confidence: 'LOW' }, {})).toEqual({
      source: 'PARTY_STATED',
      confidence: 'LOW',
    });
  });

  it("what the coordinator writes is an estimate, and takes the party's word away", () => {
    expect(statementAfter('COORDINATOR', nothing, { confidence: 'MEDIUM' })).toEqual({
      source: 'COORDINATOR_ESTIMATE',
      confidence: 'MEDIUM',
    });
    expect(statementAfter('COORDINATOR', { source: 'PARTY_STATED', confidence: null }, {}).source).toBe(
      'COORDINATOR_ESTIMATE',
    );
  });

  it('what a workshop gave stays what a workshop gave', () => {
    expect(statementAfter('COORDINATOR', nothing, { source: 'WORKSHOP' }).source).toBe('WORKSHOP');
    expect(statementAfter('COORDINATOR', { source: 'WORKSHOP', confidence: 'LOW' }, {})).toEqual({
      source: 'WORKSHOP',
      confidence: 'LOW',
    });
  });

  it('a party does not say how heavily it weighs', () => {
    expect(statementObstacles('PARTY', { bargainingPower: 9 }).map(({ rule }) => rule)).toEqual([
      'engagement.own-weight',
    ]);
    expect(statementObstacles('COORDINATOR', { bargainingPower: 9 })).toEqual([]);
  });

  it('nobody states in the name of the party but the party', () => {
    expect(statementObstacles('COORDINATOR', { source: 'PARTY_STATED' }).map(({ rule }) => rule)).toEqual([
      'engagement.not-the-party',
    ]);
    expect(statementObstacles('PARTY', { source: 'PARTY_STATED' })).toEqual([]);
    expect(statementObstacles('PARTY', { source: 'WORKSHOP' }).map(({ rule }) => rule)).toEqual([
      'engagement.party-states',
    ]);
    expect(statementObstacles('COORDINATOR', { source: 'WORKSHOP' })).toEqual([]);
  });
});

describe('standing by a sheet', () => {
  const rules = (...said: Parameters<typeof confirmationObstacles>) =>
    confirmationObstacles(...said).map(({ rule }) => rule);

  it('takes the party, and something that was stated for it', () => {
    expect(rules('PARTY', { stated: true })).toEqual([]);
    expect(rules('PARTY', { stated: false })).toEqual(['engagement.nothing-stated']);
    expect(rules('COORDINATOR', { stated: true })).toEqual(['engagement.not-the-party']);
  });
});

describe('what a sheet waits for from its party', () => {
  it('is its values as long as any are missing, whoever stated the rest', () => {
    expect(awaitedOf({ source: null, stated: false, whole: false })).toBe('VALUES');
    expect(awaitedOf({ source: 'PARTY_STATED', stated: true, whole: false })).toBe('VALUES');
    expect(awaitedOf({ source: 'COORDINATOR_ESTIMATE', stated: true, whole: false })).toBe('VALUES');
  });

  it('is its word on what somebody else stated for it', () => {
    expect(awaitedOf({ source: 'COORDINATOR_ESTIMATE', stated: true, whole: true })).toBe('CONFIRMATION');
    expect(awaitedOf({ source: 'WORKSHOP', stated: true, whole: true })).toBe('CONFIRMATION');
  });

  it('is nothing once the party stands by the whole', () => {
    expect(awaitedOf({ source: 'PARTY_STATED', stated: true, whole: true })).toBeNull();
  });
});
