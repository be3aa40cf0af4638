import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isNonNullType, isObjectType } from 'graphql';
import { MODEL_STATUSES, isFrozen } from '../../libs/domain/src/engagement/lifecycle.js';
import { type Api, startApi } from '../support/api.js';
import { argumentsFor, survey } from '../support/calls.js';
import { Factory } from '../support/factory.js';
import type { Ground } from '../support/inputs.js';
import { code, rules } from '../support/refusal.js';
import { Rows } from '../support/rows.js';
import { MUTATIONS, SDL, call, subjectOf } from '../support/sdl.js';

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

const CONTENT = MUTATIONS.filter(
  (root) => ofModel(SDL.getType(subjectOf(root))) && !LIFE.includes(root.name),
);
const OF_SIGNING_IN = ['session', 'user'];

describe('the content of a revision', () => {
  it('is all that the API can change in it, but for its life', () => {
    expect(LIFE.filter((name) => !MUTATIONS.some((root) => root.name === name))).toEqual([]);
    expect(CONTENT.length).toBeGreaterThan(25);
  });

  it.each(CONTENT.map((root) => [root.name, root] as const))(
    '%s: is refused from VALIDATED on, and nothing changes',
    async (_name, root) => {
      const given = await argumentsFor(root, a, at, rows);
      for (const status of MODEL_STATUSES.filter(isFrozen)) {
        await rows.find('update engagement_model set status = $1 where id = $2', [
          status,
          at.EngagementModel,
        ]);
        const before = await rows.digests(OF_SIGNING_IN);
        const answer = await a.admin.send(call(root, Object.keys(given)), given);
        expect([status, code(answer), rules(answer)]).toEqual([status, 'REFUSED', ['engagement.frozen']]);
        expect(await rows.digests(OF_SIGNING_IN)).toEqual(before);
      }
    },
  );
});
