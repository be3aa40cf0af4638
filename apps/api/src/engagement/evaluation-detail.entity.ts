import { ObjectType } from '@nestjs/graphql';
import type { PartyStatus, Reciprocity } from '@tlaka/domain';
import { Entity, Index, type Relation } from 'typeorm';
import { extend } from '../platform/entity/extend.js';
import { Choice, Json, Real, Reference, Text } from '../platform/entity/fields.js';
import { Key, Many, One, ToOne } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { type Sql, sql } from '../platform/sql/sql.js';
import { OF_ALL_PARTIES, OF_ONE_PARTY } from './engagement.access.js';
import { PartyStatusWord, ReciprocityWord } from './engagement.words.js';
import { Evaluation } from './evaluation.entity.js';
import { Scenario } from './scenario.entity.js';
import { Secret } from './secret.js';
import { Sheet } from './sheet.entity.js';

const HIDDEN = { nullable: true, filter: false, sortAs: false } as const;

/** What is computed from all sheets together. */
@ObjectType({
  description: 'The figures behind a verdict: for the coordinator, and for managers by a written reason.',
})
@Visible(OF_ALL_PARTIES)
@Entity()
@Index(['evaluationId'], { unique: true })
export class EvaluationDetail extends Row {
  @Key()
  evaluationId!: string;

  @ToOne('The evaluation.', () => Evaluation)
  evaluation!: Relation<Evaluation>;

  @Key()
  modelId!: string;

  @Key()
  programmeId!: string;

  // Whoever has the hash and all values but one can try them out: it is as secret as they are.
  @Text('Hash of all that was stated, in canonical form.', {
    max: 64,
    ...HIDDEN,
    nullable: false,
    search: false,
  })
  inputsHash!: string;

  @Json('What is not stated yet: `[{ path, rule, message { bg en }, party, value, flow, risk, about }]`.')
  unfinished!: object;

  @Json('Balance: `{ weakest, minRelativeGain, jain, gini, nashProduct, geometricMean }`.', HIDDEN)
  measures!: object | null;

  @Json('Draws: `{ pAllWin, standardError, pWin, p5MinSurplus, interval }`.', HIDDEN)
  robustness!: object | null;

  @Json('Where a surplus is 0: `[{ flow, party, parameter, value }]`.')
  breakEven!: object;

  @Json('Who leaves when a party leaves: `[{ party, leaves }]`.')
  criticalParties!: object;

  @Json(
    'Single changes that make a losing party win, best first for each: `[{ kind, target, flow, risk, riskId, interest, offer, offers, value, everybodyWins, minRelativeGain, text { bg en } }]`.',
  )
  suggestions!: object;

  @Json('Changes that look promising and are not enough: `[{ kind, target, flow, text { bg en } }]`.')
  notEnough!: object;

  @Json('Loops of value: `{ loops, occurrence, flowOccurrence, outside, sensitivity }`.')
  network!: object;

  @Json(
    'The smallest surplus with one value at its low and at its high, the widest first: `[{ flow, party, parameter, risk, low, high }]`.',
  )
  tornado!: object;

  @Reference('The scenario that is better for somebody and worse for nobody.', HIDDEN)
  dominatedBy!: string | null;

  @Json('Which scenario to choose: `{ nash, kalaiSmorodinsky, dominated, reason { bg en } }`.')
  choice!: object;
}

/** What a scenario leaves one party, in its own points: computed from what that party states and nothing else. */
@ObjectType({
  description: 'What a scenario leaves one party, in its own points; null while its values are unfinished.',
})
@Visible(OF_ONE_PARTY)
@Entity()
@Index(['evaluationId'])
@Index(['partyId'])
export class PartyOutcome extends Secret {
  @Key()
  evaluationId!: string;

  @ToOne('The evaluation.', () => Evaluation)
  evaluation!: Relation<Evaluation>;

  @Key()
  scenarioId!: string;

  @ToOne('The scenario.', () => Scenario)
  scenario!: Relation<Scenario>;

  @Choice('How it fares.', PartyStatusWord, HIDDEN)
  status!: PartyStatus | null;

  @Real('Points that it gets.', { min: 0, max: 100, ...HIDDEN })
  benefit!: number | null;

  @Real('Points that its efforts cost it.', { min: 0, max: 1e9, ...HIDDEN })
  cost!: number | null;

  @Real('Points that it expects to lose by its risks.', { min: 0, max: 1e9, ...HIDDEN })
  risk!: number | null;

  @Real('What is left of the benefit.', { min: -1e9, max: 100, ...HIDDEN })
  utility!: number | null;

  @Real('How much that is above its alternative.', { min: -1e9, max: 100, ...HIDDEN })
  surplus!: number | null;

  @Real('Surplus as a share of what a perfect deal would bring beyond its alternative.', {
    min: -1e9,
    max: 1,
    ...HIDDEN,
  })
  relativeGain!: number | null;

  @Choice('Only gets, or only gives.', ReciprocityWord, HIDDEN)
  reciprocity!: Reciprocity | null;

  @Json('Points of each interest that nothing meets: `[{ interest, points }]`.')
  unmet!: object;

  @Real('Chance to reach its minimum gain, 0 to 1; null while the scenario is unfinished.', {
    min: 0,
    max: 1,
    ...HIDDEN,
  })
  winProbability!: number | null;

  @Real('Lowest surplus that the stated spreads allow.', { min: -1e9, max: 100, ...HIDDEN })
  lowestSurplus!: number | null;

  @Real('Highest surplus that they allow.', { min: -1e9, max: 100, ...HIDDEN })
  highestSurplus!: number | null;
}

const inOrder = (outcome: Sql): Sql =>
  sql`(select listed."order" from model_party listed where listed.id = ${outcome}.party_id)`;

extend(Evaluation, {
  detail: One('The figures behind it; null for who may not read them.', () => EvaluationDetail, {
    by: 'evaluation',
  }),
});
extend(EvaluationDetail, {
  outcomes: Many('What it leaves each party.', () => PartyOutcome, {
    where: (detail, outcome) => sql`${outcome}.evaluation_id = ${detail}.evaluation_id`,
    order: inOrder,
  }),
});
extend(Sheet, {
  outcomes: Many('What each scenario leaves the party, by the latest evaluation.', () => PartyOutcome, {
    where: (sheet, outcome) =>
      sql`${outcome}.party_id = ${sheet}.party_id and ${outcome}.evaluation_id = (select last.id from evaluation last where last.scenario_id = ${outcome}.scenario_id order by last.id desc limit 1) and exists (select from scenario kept where kept.id = ${outcome}.scenario_id and kept.archived_at is null)`,
    order: (outcome) =>
      sql`(select listed."order" from scenario listed where listed.id = ${outcome}.scenario_id)`,
  }),
});
