import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLEnumType, type GraphQLInputObjectType, getNamedType, isObjectType } from 'graphql';
import { type Api, startApi } from '../support/api.js';
import { argumentsFor } from '../support/calls.js';
import type { Client } from '../support/client.js';
import type { Deal } from '../support/deal.js';
import { Factory } from '../support/factory.js';
import type { Ground } from '../support/inputs.js';
import { selectionTowards } from '../support/paths.js';
import { Rows } from '../support/rows.js';
import { MUTATIONS, QUERIES, type Root, SDL, call, isList, leavesOf, subjectOf } from '../support/sdl.js';
import { LETTERS, Secrets, secretDeal } from '../support/secret-deal.js';
import { AROUND } from '../support/secret-types.js';

let api: Api;
let rows: Rows;
let a: Factory;
let deal: Deal;
let grounds: Record<string, Ground>;
beforeAll(async () => {
  api = await startApi();
  rows = new Rows(api.databaseUrl);
  a = await Factory.on(api);
  deal = await secretDeal(a);
  grounds = { M: await groundOf('M', 'A f1'), U: await groundOf('U', 'A f2') };
});
afterAll(async () => {
  await rows.close();
  await api.stop();
});

/** What there is to change beside a party of the deal and a flow that it gives. */
async function groundOf(letter: string, flow: string): Promise<Ground> {
  const { content, programme, project, model } = deal;
  const one = async (table: string, where: string, of: string | undefined): Promise<string> =>
    (await rows.find<{ id: string }>(`select id from ${table} where ${where} = $1`, [of]))[0]!.id;
  return a.ground({
    Programme: programme.id,
    Project: project.id,
    EngagementModel: model,
    Organisation: content.organisations[letter]!,
    Stakeholder: content.stakeholders[letter]!,
    Participation: await one('participation', 'stakeholder_id', content.stakeholders[letter]),
    ModelParty: content.parties[letter]!,
    Scenario: content.scenarios.A!,
    ValueFlow: content.flows[flow]!,
    PartyRisk: await one('party_risk', 'party_id', content.parties[letter]),
    ModelOffer: await one('model_offer', 'model_id', model),
  });
}

/** Whoever calls these is somebody else afterwards, or nobody; or has opened the secrets, as another test tells. */
const ASIDE = [
  'openValuations',
  'acceptInvitation',
  'changePassword',
  'createFirstAdministrator',
  'signIn',
  'signOut',
];
const ORDER = ['archive', 'restore'];
const turn = ({ name }: Root): number => ORDER.findIndex((verb) => name.startsWith(verb));
/** Every change there is; what leaves the lists leaves them last, and comes back after that. */
const CHANGES = MUTATIONS.filter(({ name }) => !ASIDE.includes(name)).toSorted(
  (one, two) => turn(one) - turn(two),
);

/** A change whose answer reads on to every secret that its row leads to. */
function reading(root: Root, given: readonly string[]): string {
  const type = getNamedType(root.type);
  if (!isObjectType(type)) return call(root, given);
  const args = root.args.filter(({ name }) => given.includes(name));
  const head = args.map(({ name, type: kind }) => `$${name}: ${String(kind)}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  return `mutation (${head}) { ${root.name}(${passed}) { __typename ${selectionTowards(type, AROUND)} } }`;
}

/** Makes every change as somebody: which went through, and whose secrets came out of answers and errors. */
async function changeAll(client: Client, at: Ground): Promise<{ made: string[]; seen: string[] }> {
  const before = await Secrets.of(rows, deal);
  const [made, told] = [[] as string[], [] as [string, string][]];
  for (const root of CHANGES) {
    const given = await argumentsFor(root, a, at, rows);
    const { data, errors } = await client.send(reading(root, Object.keys(given)), given);
    if (!errors.length) made.push(root.name);
    told.push([root.name, JSON.stringify([data, errors])]);
  }
  const after = await Secrets.of(rows, deal);
  const seen = told.flatMap(([name, text]) =>
    [...new Set([...before.in(text), ...after.in(text)])].map((whose) => `${name}: ${whose}`),
  );
  return { made, seen };
}

describe('looking for a secret', () => {
  const searched = QUERIES.filter(
    (root) =>
      isList(root) &&
      'q' in
        (
          getNamedType(root.args.find(({ name }) => name === 'filter')!.type) as GraphQLInputObjectType
        ).getFields(),
  );
  const documents = [
    'query ($q: String!) { search(q: $q) { __typename } }',
    ...searched.map(({ name }) => `query ($q: String!) { ${name}(filter: { q: $q }) { total } }`),
  ];

  it('finds nothing, in the search and in every list that can be searched, for anybody', async () => {
    expect(searched.length).toBeGreaterThan(5);
    const words = Object.values((await Secrets.of(rows, deal)).words).flatMap((own) =>
      [...own].filter((word) => /^(secret|тайна)-/.test(word)),
    );
    expect(words.length).toBeGreaterThan(9);
    const people = [
      await a.member(deal.programme, 'MANAGER'),
      await a.member(deal.programme, 'TEAM'),
      await deal.partner(a, 'C'),
      deal.coordinator,
    ];
    for (const { client } of people)
      for (const document of documents)
        for (const q of words) {
          const { data } = await client.send(document, { q });
          const found = Object.values(data ?? {})[0] ?? [];
          expect([document, q, found]).toEqual([document, q, Array.isArray(found) ? [] : { total: 0 }]);
        }
  });

  it('is not what any list can be sorted by: each is sorted by what stands on its own rows', () => {
    for (const root of QUERIES.filter((one) => isList(one) && AROUND.includes(subjectOf(one)))) {
      const leaves = leavesOf(SDL.getType(subjectOf(root))!);
      const sort = SDL.getType(`${subjectOf(root)}SortField`) as GraphQLEnumType;
      expect([root.name, sort.getValues().filter(({ name }) => !leaves.includes(name))]).toEqual([
        root.name,
        [],
      ]);
    }
  });
});

describe('what the API answers to whoever changes something', () => {
  it.each(['VIEWER', 'FACILITATOR', 'TEAM', 'COORDINATOR', 'MANAGER'] as const)(
    'tells a %s of the programme no secret',
    async (role) => {
      const { client } = await a.member(deal.programme, role);
      for (const at of Object.values(grounds)) {
        const { made, seen } = await changeAll(client, at);
        expect(seen).toEqual([]);
        if (role === 'MANAGER') expect(made).toContain('updateProject');
      }
    },
  );

  it('tells a partner its own alone, whether it changes that or tries what is not its own', async () => {
    const { client } = await deal.partner(a, 'M');
    const own = await changeAll(client, grounds.M!);
    expect(own.made).toEqual(expect.arrayContaining(['updateSheet', 'updatePartyRisk', 'updateValuation']));
    expect(own.seen.filter((place) => !place.endsWith(': M'))).toEqual([]);
    expect(own.seen).toContain('updateSheet: M');
    const others = await changeAll(client, grounds.U!);
    expect(others.seen).toEqual([]);
  });

  it('tells the coordinator all, so that the way there is known to be open', async () => {
    const { made, seen } = await changeAll(deal.coordinator.client, grounds.U!);
    expect(made).toContain('updateModelParty');
    for (const whose of [...LETTERS, 'all']) expect(seen).toContain(`updateModelParty: ${whose}`);
  });
});
