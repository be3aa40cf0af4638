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

/** Why the author may not say so; empty when he may. Only the party itself states for the party, and nothing else but
 * what is its own; how heavily it weighs is not for it to say. Pure, no errors. */
export function statementObstacles(
  author: Author,
  { source, bargainingPower }: StatementWords & { readonly bargainingPower?: number | null | undefined },
): Reason[] {
  if (author === 'COORDINATOR') return source === 'PARTY_STATED' ? [NOT_THE_PARTY] : [];
  return [
    ...(source && source !== 'PARTY_STATED' ? [NOT_AN_ESTIMATE] : []),
    ...(typeof bargainingPower === 'number' ? [NOT_ITS_OWN_WEIGHT] : []),
  ];
}

const NOT_THE_PARTY = reason(
  'engagement.not-the-party',
  'Само самата страна може да заяви стойностите като свои.',
  'Only the party itself can state the values as its own.',
);
const NOT_AN_ESTIMATE = reason(
  'engagement.party-states',
  'Това, което страната сама въвежда, е нейно заявление, а не преценка на друг.',
  'What the party enters itself is its own statement and not another’s estimate.',
);
const NOT_ITS_OWN_WEIGHT = reason(
  'engagement.own-weight',
  'Тежестта на страната при избора на сценарий се определя от координатора.',
  'How heavily the party weighs in the choice of a scenario is for the coordinator to say.',
);

/** Why the author may not stand by the sheet as it is; empty when he may. Pure, no errors. */
export function confirmationObstacles(author: Author, { stated }: Pick<SheetState, 'stated'>): Reason[] {
  return [
    ...statementObstacles(author, { source: 'PARTY_STATED' }),
    ...(stated ? [] : [NOTHING_TO_STAND_BY]),
  ];
}

const NOTHING_TO_STAND_BY = reason(
  'engagement.nothing-stated',
  'За страната още нищо не е заявено; няма какво да се потвърди.',
  'Nothing has been stated for the party yet; there is nothing to confirm.',
);

/** Whose numbers the sheet holds after the author changed it: the party's own word stands as PARTY_STATED; a coordinator's
 * is an estimate (or what a workshop gave), and the party no longer stands by the whole. Pure, no errors. */
export function statementAfter(author: Author, before: Statement, said: StatementWords): Statement {
  const confidence = said.confidence === undefined ? before.confidence : said.confidence;
  if (author === 'PARTY') return { source: 'PARTY_STATED', confidence };
  const kept = before.source === 'PARTY_STATED' ? null : before.source;
  return { source: said.source ?? kept ?? 'COORDINATOR_ESTIMATE', confidence };
}

/** What may be known of a sheet without reading its values. */
export interface SheetState {
  readonly source: ValuationSource | null;
  /** Somebody has stated something of it. */
  readonly stated: boolean;
  /** Every scenario says how the party fares, for nothing is missing of it. */
  readonly whole: boolean;
}

/** What a sheet waits for from its party: values that nobody has stated, or its word on what another stated for it; null
 * where the party stands by the whole. Pure, no errors. */
export function awaitedOf({ source, stated, whole }: SheetState): 'VALUES' | 'CONFIRMATION' | null {
  if (!stated || !whole) return 'VALUES';
  return source === 'PARTY_STATED' ? null : 'CONFIRMATION';
}
