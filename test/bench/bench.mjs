// Tlaka beside the limit: the same answers from hand-written SQL on node:http. One interleaved run, ratios inside it.
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { cpuSeconds, parentOf } from './cpu.mjs';
import { engineReport } from './engine.mjs';
import { connections, drive, percentile, post } from './load.mjs';
import { operationsOn } from './operations.mjs';
import { seed } from './seed-data.mjs';
import { stakeholdersAsked } from './stakeholders.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const JSON_ONLY = process.argv.includes('--json');
const ROUNDS = option('rounds', 6);
const SECONDS = option('seconds', 1.5);
// Node compiles what runs often; before that nothing is measured.
const WARM_UP = option('warm-up', 4);
const STAKEHOLDERS = stakeholdersAsked();
const only = process.argv.includes('--only')
  ? process.argv[process.argv.indexOf('--only') + 1].split(',')
  : null;
const url = process.env.DATABASE_URL;
const say = (text) => (JSON_ONLY ? undefined : console.log(text));

function serve(script, port, env) {
  const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], {
    env: {
      ...process.env,
      ...env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: url,
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
  });
}

const database = new pg.Client({ connectionString: url });
await database.connect();
await seed(database, STAKEHOLDERS, say);
const {
  rows: [backend],
} = await database.query('select pg_backend_pid() as pid');
const postmaster = parentOf(backend.pid);

const token = randomBytes(32).toString('base64url');
const {
  rows: [actor],
} = await database.query(
  `with old as (delete from api_token where name = 'bench')
   insert into api_token (id, name, name_folded, expires_on, user_id, token_hash)
   select gen_random_uuid(), 'bench', 'bench', current_date + 1, u.id, $1 from app_user u where u.email = 'team@bench.example' returning user_id as id`,
  [createHash('sha256').update(token).digest('base64url')],
);

const children = [];
try {
  const [api, limit] = [
    await serve('../../apps/api/dist/main.js', 20410, {}),
    await serve('limit.mjs', 20411, {}),
  ];
  children.push(api, limit);
  const ours = { port: 20410, path: '/graphql', headers: { authorization: `Bearer ${token}` } };
  const operations = (await operationsOn(database, actor.id)).filter(
    ({ name }) => !only || only.includes(name),
  );
  const agents = [connections(), connections()];

  for (const operation of operations) {
    const theirs = { port: 20411, path: `/${operation.name}`, headers: {} };
    for (let index = 0; index < 20; index++) {
      const [a, b] = [
        await post(agents[0], ours, operation.ours(index)),
        await post(agents[1], theirs, operation.limit(index)),
      ].map((text) => JSON.parse(text));
      if (operation.settle) [a, b].forEach(operation.settle);
      if (!isDeepStrictEqual(a, b))
        throw new Error(
          `${operation.name}: the answers differ\n${JSON.stringify(a).slice(0, 1500)}\n${JSON.stringify(b).slice(0, 1500)}`,
        );
    }
  }
  say('the answers are the same, field by field');

  const results = operations.map(() =>
    [0, 1].map(() => ({ node: 0, postgres: 0, requests: 0, seconds: 0, times: [] })),
  );
  for (let round = -1; round < ROUNDS; round++)
    for (const [index, operation] of operations.entries())
      for (const side of round % 2 ? [1, 0] : [0, 1]) {
        const target = side ? { port: 20411, path: `/${operation.name}`, headers: {} } : ours;
        const process = side ? limit.pid : api.pid;
        const before = cpuSeconds(process, postmaster);
        const { requests, seconds, times } = await drive(
          agents[side],
          target,
          side ? operation.limit : operation.ours,
          round < 0 ? WARM_UP : SECONDS,
        );
        const after = cpuSeconds(process, postmaster);
        if (round < 0) continue;
        const sum = results[index][side];
        sum.node += after.node - before.node;
        sum.postgres += after.postgres - before.postgres;
        sum.requests += requests;
        sum.seconds += seconds;
        for (const time of times) sum.times.push(time);
      }

  const report = Object.fromEntries(
    operations.map(({ name }, index) => {
      const [x, l] = results[index];
      const [cpuX, cpuL] = [x, l].map(({ node, postgres, requests }) => (node + postgres) / requests);
      const [rpsX, rpsL] = [x, l].map(({ requests, seconds }) => requests / seconds);
      const round = (value, digits) => Number(value.toFixed(digits));
      return [
        name,
        {
          cpuRatio: round(cpuL / cpuX, 3),
          rpsRatio: round(rpsX / rpsL, 3),
          rps: round(rpsX, 0),
          p50: round(percentile(x.times, 0.5), 2),
          p99: round(percentile(x.times, 0.99), 2),
          nodeMs: round((x.node / x.requests) * 1000, 3),
          postgresMs: round((x.postgres / x.requests) * 1000, 3),
          limitNodeMs: round((l.node / l.requests) * 1000, 3),
          limitPostgresMs: round((l.postgres / l.requests) * 1000, 3),
        },
      ];
    }),
  );
  const engine = only ? null : engineReport();
  if (JSON_ONLY) console.log(JSON.stringify({ operations: report, ...(engine && { engine }) }));
  else for (const table of [report, engine]) if (table) console.table(table);
  agents.forEach((agent) => agent.destroy());
} finally {
  for (const child of children) child.kill();
  await database.end();
}
