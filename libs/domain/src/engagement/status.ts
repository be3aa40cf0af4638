import { TOLERANCE, type PartyStatus, type Verdict } from './vocabulary.js';

/** The chance that all win from which a win-win model no longer counts as fragile. */
const ROBUST_FROM = 0.8;

/** A party's status: LOSS below its alternative, MARGINAL below its minimum gain, else WIN. Points of that party. Pure. */
export function partyStatus(surplus: number, minGain: number): PartyStatus {
  if (surplus < -TOLERANCE) return 'LOSS';
  return surplus < minGain - TOLERANCE ? 'MARGINAL' : 'WIN';
}

/** The verdict on a complete model from its parties' statuses and the chance 0..1 that all win at once. Pure, no errors. */
export function verdictOf(statuses: readonly PartyStatus[], pAllWin: number): Exclude<Verdict, 'INCOMPLETE'> {
  if (statuses.includes('LOSS')) return 'NOT_WIN_WIN';
  if (statuses.includes('MARGINAL')) return 'MARGINAL';
  return pAllWin >= ROBUST_FROM ? 'WIN_WIN' : 'FRAGILE_WIN_WIN';
}
