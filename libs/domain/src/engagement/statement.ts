import { reason, type Reason } from '../reason.js';
import type { Confidence, ValuationSource } from './vocabulary.js';

/** On whose behalf a sheet is filled in: the party's own people, or the coordinator of the project. */
export type Author = 'PARTY' | 'COORDINATOR';

/** Whose numbers a sheet holds. */
export interface Statement {
  readonly source: ValuationSource | null;
  readonly confidence: Confidence | null;
}

/** What the author says of where the numbers come from; absent: nothing. */
export interface StatementWords {
  readonly source?: ValuationSource | null | undefined;
  readonly confidence?: Confidence | null | undefined;
}

/** Why the author may not say so; empty when he may. Only the party itself states for the party. Pure, no errors. */
export function statementObstacles(author: Author, { source }: StatementWords): Reason[] {
  if (author === 'PARTY' || source !== 'PARTY_STATED') return [];
  return [
    reason(
      'engagement.not-the-party',
      'Само самата страна може да заяви стойностите като свои.',
      'Only the party itself can state the values as its own.',
    ),
  ];
}

/** Whose numbers the sheet holds after the author changed it: the party's own word stands as PARTY_STATED; a coordinator's
 * is an estimate (or what a workshop gave), and the party no longer stands by the whole. Pure, no errors. */
export function statementAfter(author: Author, before: Statement, said: StatementWords): Statement {
  const confidence = said.confidence === undefined ? before.confidence : said.confidence;
  if (author === 'PARTY') return { source: 'PARTY_STATED', confidence };
  const kept = before.source === 'PARTY_STATED' ? null : before.source;
  return { source: said.source ?? kept ?? 'COORDINATOR_ESTIMATE', confidence };
}
