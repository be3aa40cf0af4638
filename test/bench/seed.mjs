// npm run seed -- --stakeholders 200000: the benchmark's data in a database of its own.
import pg from 'pg';
import { seed } from './seed-data.mjs';

const at = process.argv.indexOf('--stakeholders');
const stakeholders = at < 0 ? 200_000 : Number(process.argv[at + 1]);
if (!Number.isInteger(stakeholders) || stakeholders < 1000 || stakeholders > 2_000_000) {
  console.error('--stakeholders takes a whole number from 1000 to 2000000');
  process.exit(2);
}
const database = new pg.Client({ connectionString: process.env.DATABASE_URL });
await database.connect();
await seed(database, stakeholders, console.log);
await database.end();
