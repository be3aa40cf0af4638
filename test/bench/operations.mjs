import { quadrant } from '@tlaka/domain';
import { random } from './random.mjs';
import { TABLE, uuid } from './ids.mjs';

const BODIES = 500;

const list = (total) => `query($filter: StakeholderFilter, $page: PageInput) {
  stakeholders(filter: $filter, sort: [{ field: name }], page: $page) {
    items {
      id influence interest quadrant attitude party { id name ... on Organisation { orgType city } } owner { id name }
      participationCount lastContactAt lastInteraction { at kind subject } updatedAt
    }${total ? ' total' : ''}
  }
}`;
const ONE = `query($id: ID!) { organisation(id: $id) { id name orgType helix country city website version } }`;
const PROJECT = `query($id: ID!) {
  project(id: $id) {
    id code title stage budgetHigh coordinator { id name }
    participations { id role state stakeholder { id influence party { id name } } }
    engagementModels {
      id revision status parties { id stakeholder { id party { id name } } }
      scenarios { id name flows { id label from { id } to { id } } }
    }
  }
}`;
const SEARCH = `query($q: String!) { search(q: $q, kinds: [STAKEHOLDER, ORGANISATION, PROJECT], limit: 20) { kind id title } }`;
const UPDATE = `mutation($id: ID!, $expectedVersion: Int!, $patch: StakeholderPatch!) {
  updateStakeholder(id: $id, expectedVersion: $expectedVersion, patch: $patch) { id influence interest quadrant party { id name } }
}`;

/** The same questions in the same order, as bodies for the product and for the limit. */
function asked(one) {
  const pairs = Array.from({ length: BODIES }, one).map((pair) => pair.map((body) => JSON.stringify(body)));
  return { ours: (index) => pairs[index % BODIES][0], limit: (index) => pairs[index % BODIES][1] };
}

/** Changes name the version they start from: every request, whoever sends it, moves its row on by one. */
function changed(rows, actor) {
  const next = (index) => {
    const row = rows[index % rows.length];
    return { ...row, expectedVersion: row.version++ };
  };
  return {
    ours(index) {
      const { id, expectedVersion, influence, interest } = next(index);
      return JSON.stringify({
        query: UPDATE,
        variables: { id, expectedVersion, patch: { influence, interest } },
      });
    },
    limit(index) {
      const row = next(index);
      return JSON.stringify({ ...row, quadrant: quadrant(row), actor });
    },
  };
}

export async function operationsOn(database, actor) {
  const next = random(7);
  const whole = (below) => Math.floor(next() * below);
  const programme = uuid(TABLE.programme, 0);
  const { rows: stakeholders } = await database.query(
    'select id, version from stakeholder where programme_id = $1 order by id limit 20000',
    [programme],
  );
  const { rows: projects } = await database.query('select id from project where programme_id = $1', [
    programme,
  ]);
  const { rows: parties } = await database.query('select id, search_text from party order by id limit 20000');
  const any = (rows) => rows[whole(rows.length)];

  const listed = (query) => () => {
    const [influence, offset] = [1 + whole(4), 25 * whole(40)];
    const filter = { programme: { id: { eq: programme } }, influence: { gte: influence } };
    return [
      { query, variables: { filter, page: { limit: 25, offset } } },
      { programme, influence, offset },
    ];
  };
  const one = (query, rows) => () => {
    const { id } = any(rows);
    return [{ query, variables: { id } }, { id }];
  };
  const searched = () => {
    const [q] = any(parties).search_text.split(' ');
    return [
      { query: SEARCH, variables: { q } },
      { q, programme },
    ];
  };
  const offset = whole(Math.max(0, stakeholders.length - BODIES));
  const rows = stakeholders
    .slice(offset, offset + BODIES)
    .map((row) => ({ ...row, influence: 1 + whole(5), interest: 1 + whole(5) }));

  return [
    { name: 'list', ...asked(listed(list(false))) },
    { name: 'listTotal', ...asked(listed(list(true))) },
    { name: 'one', ...asked(one(ONE, parties)) },
    { name: 'project', ...asked(one(PROJECT, projects)) },
    { name: 'search', ...asked(searched) },
    { name: 'update', ...changed(rows, actor) },
  ];
}
