import { ObjectType } from '@nestjs/graphql';
import type { PartyStatus, Verdict } from '@tlaka/domain';
import { Entity, Index, type Relation } from 'typeorm';
import { extend } from '../platform/entity/extend.js';
import { Choice, Flag, Moment, Text, Whole } from '../platform/entity/fields.js';
import { Computed, Key, Many, One, ToOne } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { type Sql, sql } from '../platform/sql/sql.js';
import { Project } from '../project/project.entity.js';
import { PartyStatusWord, VerdictWord } from './engagement.words.js';
import { ModelParty } from './model-party.entity.js';
import { EngagementModel, countsFirst } from './model.entity.js';
import { Scenario } from './scenario.entity.js';

/** What the engine said of a scenario. Never changed; another input makes another one, and this one stale. */
@ObjectType({ description: 'What the engine said of a scenario, at a moment, of what was stated then.' })
@Visible({ read: 'model.read', inherits: 'scenario' })
@Entity()
@Index(['scenarioId', 'id'])
export class Evaluation extends Row {
  @Key()
  scenarioId!: string;

  @ToOne('The scenario.', () => Scenario)
  scenario!: Relation<Scenario>;

  @Key()
  programmeId!: string;

  @Choice('What it comes to for the parties taken together.', VerdictWord)
  verdict!: Verdict;

  @Moment('When.')
  at!: string;

  @Flag('Has something changed since that it does not know of?', { default: false })
  stale!: boolean;

  @Text('Version of the engine.', { max: 20, search: false })
  engineVersion!: string;

  @Whole('How many times the uncertain values were drawn.', { min: 1, max: 100_000, filter: false })
  draws!: number;

  @Whole(
    'Seed of the draws: the same document, ids and draw keys of its parts included, and seed give the same evaluation; a copy draws what its original draws.',
    {
      min: 0,
      max: 2_147_483_647,
      filter: false,
    },
  )
  seed!: number;
}

/** How one party fares, in a word and never in a figure. */
@ObjectType({ description: 'How a party fares in a scenario, in a word.' })
@Visible({ read: 'evaluation.status', programme: (row) => sql`${row}.programme_id` })
@Entity()
@Index(['evaluationId'])
export class PartyStanding extends Row {
  @Key()
  evaluationId!: string;

  @ToOne('The evaluation.', () => Evaluation)
  evaluation!: Relation<Evaluation>;

  @Key()
  programmeId!: string;

  @Key()
  partyId!: string;

  @ToOne('The party.', () => ModelParty)
  party!: Relation<ModelParty>;

  @Choice('How it fares; null while not all of its values are stated.', PartyStatusWord, { nullable: true })
  status!: PartyStatus | null;
}

/** The latest evaluation of that scenario. */
const latest = (scenario: Sql): Sql =>
  sql`(select last.id from evaluation last where last.scenario_id = ${scenario} order by last.id desc limit 1)`;

/** The scenario that speaks for a model: the chosen one, else the first. */
const speaking = (model: Sql): Sql =>
  sql`coalesce(${model}.chosen_scenario_id, (select first.id from scenario first where first.model_id = ${model}.id and first.archived_at is null order by first."order", first.id limit 1))`;

const said = (model: Sql, what: Sql): Sql =>
  sql`(select ${what} from evaluation said where said.id = ${latest(speaking(model))})`;

/** The verdict that speaks for a model. */
export const verdictOf = (model: Sql): Sql => said(model, sql`said.verdict`);

/** Whether something has changed since that verdict. */
export const verdictStaleOf = (model: Sql): Sql => said(model, sql`said.stale`);

extend(Evaluation, {
  statuses: Many('How each party fares, in words; empty for partners.', () => PartyStanding, {
    where: (evaluation, standing) => sql`${standing}.evaluation_id = ${evaluation}.id`,
    order: (standing) =>
      sql`(select listed."order" from model_party listed where listed.id = ${standing}.party_id)`,
  }),
});
extend(Scenario, {
  evaluation: One('The latest evaluation.', () => Evaluation, {
    where: (scenario, evaluation) => sql`${evaluation}.id = ${latest(sql`${scenario}.id`)}`,
  }),
});
extend(EngagementModel, {
  evaluation: One("The chosen scenario's latest evaluation, else the first scenario's.", () => Evaluation, {
    where: (model, evaluation) => sql`${evaluation}.id = ${latest(speaking(model))}`,
  }),
  verdict: Computed(
    'The verdict of that evaluation; null while there is no scenario.',
    'choice',
    (row) => verdictOf(row),
    {
      nullable: true,
      vocabulary: VerdictWord,
    },
  ),
});
/** Of the revision that counts for a project. */
const ofProject = (row: Sql, what: (model: Sql) => Sql): Sql =>
  sql`(select ${what(sql`its`)} from engagement_model its where its.project_id = ${row}.id and its.archived_at is null order by ${countsFirst(sql`its`)} limit 1)`;

extend(Project, {
  verdict: Computed(
    'The verdict on the revision of its engagement model that counts; null while there is none.',
    'choice',
    (row) => ofProject(row, verdictOf),
    { nullable: true, vocabulary: VerdictWord },
  ),
  verdictStale: Computed(
    'Has something changed since that the verdict does not know of, such as a party that left?',
    'boolean',
    (row) => sql`coalesce(${ofProject(row, verdictStaleOf)}, false)`,
  ),
});
