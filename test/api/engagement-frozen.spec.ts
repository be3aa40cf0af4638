import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isNonNullType, isObjectType } from 'graphql';
import { MODEL_STATUSES, type ModelStatus, isFrozen } from '../../libs/domain/src/engagement/lifecycle.js';
import { type Api, startApi } from '../support/api.js';
import { argumentsFor, survey } from '../support/calls.js';
import { Factory } from '../support/factory.js';
import type { Ground } from '../support/inputs.js';
import { code, rules } from '../support/refusal.js';
import { Rows } from '../support/rows.js';
import { MUTATIONS, type Root, SDL, call, subjectOf } from '../support/sdl.js';

let api: Api;
let rows: Rows;
let a: Factory;
let at: Ground;
beforeAll(async () => {
  api = await startApi();
  rows = new Rows(api.databaseUrl);
  a = await Factory.on(api);
  at = await survey(a, rows);
});
afterAll(async () => {
  await rows.close();
  await api.stop();
});

/** What is done with a whole revision, or told of its surroundings, and leaves what it says as it is. */
const LIFE = [
  'archiveEngagementModel',
  'chooseScenario',
  'createEngagementModel',
  'createRevision',
  'importEngagementModel',
  'moveEngagementModel',
  'openValuations',
  'restoreEngagementModel',
  'updatePrecondition',
  'useCooperationForm',
];

/** A model, or what always belongs to one, however far below it. */
function ofModel(type: unknown): boolean {
  if (!isObjectType(type)) return false;
  const above = Object.values(type.getFields()).flatMap(({ type: link }) =>
    isNonNullType(link) && isObjectType(link.ofType) ? [link.ofType] : [],
  );
  return type.name === 'EngagementModel' || above.some(ofModel);
}

/** Of these what leaves the revision itself alone: it makes another one from elsewhere, opens it to be read, or brings it back. */
const BESIDE = [
  'createEngagementModel',
  'importEngagementModel',
  'openValuations',
  'restoreEngagementModel',
  'useCooperationForm',
];

const CONTENT = MUTATIONS.filter(
  (root) => ofModel(SDL.getType(subjectOf(root))) && !LIFE.includes(root.name),
);
const CHANGES = MUTATIONS.filter(
  (root) => CONTENT.includes(root) || (LIFE.includes(root.name) && !BESIDE.includes(root.name)),
);
const OF_SIGNING_IN = ['session', 'user'];

/** Puts the revision there and tries to change it: refused by that rule, and nothing has changed. */
async function refused(root: Root, status: ModelStatus, archived: boolean, rule: string): Promise<void> {
  const given = await argumentsFor(root, a, at, rows);
  await rows.find(
    'update engagement_model set status = $1, archived_at = case when $2 then now() end where id = $3',
    [status, archived, at.EngagementModel],
  );
  const before = await rows.digests(OF_SIGNING_IN);
  const answer = await a.admin.send(call(root, Object.keys(given)), given);
  expect([status, code(answer), rules(answer)]).toEqual([status, 'REFUSED', [rule]]);
  expect(await rows.digests(OF_SIGNING_IN)).toEqual(before);
}

describe('the content of a revision', () => {
  it('is all that the API can change in it, but for its life', () => {
    expect(LIFE.filter((name) => !MUTATIONS.some((root) => root.name === name))).toEqual([]);
    expect(CONTENT.length).toBeGreaterThan(25);
  });

  it.each(CONTENT.map((root) => [root.name, root] as const))(
    '%s: is refused from VALIDATED on, and nothing changes',
    async (_name, root) => {
      for (const status of MODEL_STATUSES.filter(isFrozen))
        await refused(root, status, false, 'engagement.frozen');
    },
  );
});

describe('a revision of a project that is over', () => {
  const OVER = [
    ['CANCELLED', false, 'engagement.project-ended'],
    ['MODEL_DESIGN', true, 'engagement.project-archived'],
  ] as const;
  const put = (stage: string, archived: boolean) =>
    rows.find('update project set stage = $1, archived_at = case when $2 then now() end where id = $3', [
      stage,
      archived,
      at.Project,
    ]);
  const STATED = MUTATIONS.filter(
    (root) => CONTENT.includes(root) || ['chooseScenario', 'updatePrecondition'].includes(root.name),
  );
  afterAll(() => put('IDEA', false));

  it.each(STATED.map((root) => [root.name, root] as const))(
    '%s: is refused, and nothing changes',
    async (_name, root) => {
      for (const [stage, archived, rule] of OVER) {
        await put(stage, archived);
        await refused(root, 'DRAFT', false, rule);
      }
      await put('IDEA', false);
    },
  );
});

describe('a revision that has left the lists', () => {
  it.each(CHANGES.map((root) => [root.name, root] as const))(
    '%s: is refused, and nothing changes',
    async (_name, root) => {
      for (const status of ['DRAFT', 'VALIDATED'] as const)
        await refused(root, status, true, 'engagement.archived');
    },
  );

  it('is asked for no moves, and can be brought back to where it stood', async () => {
    const id = at.EngagementModel;
    const moves = 'query ($id: ID!) { moves: engagementModelMoves(id: $id) { to } }';
    await rows.find("update engagement_model set status = 'VALIDATED', archived_at = now() where id = $1", [
      id,
    ]);
    expect(rules(await a.admin.send(moves, { id }))).toEqual(['engagement.archived']);
    const { back } = await a.admin.ask<{ back: object }>(
      'mutation ($id: ID!) { back: restoreEngagementModel(id: $id) { status archivedAt } }',
      { id },
    );
    expect(back).toEqual({ status: 'VALIDATED', archivedAt: null });
    expect((await a.admin.ask<{ moves: object[] }>(moves, { id })).moves).toHaveLength(2);
  });
});
