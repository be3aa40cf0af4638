// Inserts one number after another into the database given by its URL; prints each once the server has acknowledged it.
import pg from 'pg';

const client = new pg.Client({ connectionString: process.argv[2] });
client.on('error', () => process.exit(0));
await client.connect();
await client.query('create table if not exists written (n int primary key, padding text)');
const { rows } = await client.query('select coalesce(max(n), 0) as n from written');
for (let n = rows[0].n + 1; ; n++) {
  await client.query('insert into written values ($1, $2)', [n, 'x'.repeat(200)]);
  process.stdout.write(`${n}\n`);
}
