import { quadrant } from '@tlaka/domain';
import { random } from './random.mjs';
import { TABLE, uuid } from './rows.mjs';

const BODIES = 400;

const LIST = (total) => `query($filter: StakeholderFilter, $page: PageInput) {
  stakeholders(filter: $filter, sort: [{ field: name }], page: $page) {
    items { id influence interest quadrant attitude party { id name ... on Organisation { orgType city } } owner { id name } participationCount updatedAt }${total ? ' total' : ''}
  }
}`;
const ONE = `query($id: ID!) { organisation(id: $id) { id name orgType helix country city website version } }`;
const UPDATE = `mutation($id: ID!, $expectedVersion: Int!, $patch: StakeholderPatch!) {
  updateStakeholder(id: $id, expectedVersion: $expectedVersion, patch: $patch) { id influence interest quadrant party { id name } }
}`;

/** The operations with the bodies of their requests, for the product and for the limit; the same questions in the same order. */
export async function operationsOn(database, actor) {
  const next = random(7);
  const programme = uuid(TABLE.programme, 0);
  const {
    rows: [{ stakeholders, organisations }],
  } = await database.query(
    `select (select count(*)::int from stakeholder where programme_id = $1) as stakeholders, (select count(*)::int from party) as organisations`,
    [programme],
  );
  const whole = (below) => Math.floor(next() * below);
  const make = (one) => {
    const pairs = Array.from({ length: BODIES }, one);
    return {
      ours: pairs.map(([ours]) => JSON.stringify(ours)),
      limit: pairs.map(([, limit]) => JSON.stringify(limit)),
    };
  };
  const list = (query) => () => {
    const [influence, offset] = [1 + whole(4), 25 * whole(40)];
    const filter = { programme: { id: { eq: programme } }, influence: { gte: influence } };
    return [
      { query, variables: { filter, page: { limit: 25, offset } } },
      { programme, influence, offset },
    ];
  };

  return [
    { name: 'list', ...make(list(LIST(false))) },
    { name: 'listTotal', ...make(list(LIST(true))) },
    {
      name: 'one',
      ...make(() => {
        const id = uuid(TABLE.party, whole(organisations));
        return [{ query: ONE, variables: { id } }, { id }];
      }),
    },
  ];
}
