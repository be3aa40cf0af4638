// npm run seed -- --stakeholders 200000: the benchmark's data in a database of its own.
import pg from 'pg';
import { seed } from './seed-data.mjs';
import { stakeholdersAsked } from './stakeholders.mjs';

const stakeholders = stakeholdersAsked();
const database = new pg.Client({ connectionString: process.env.DATABASE_URL });
await database.connect();
await seed(database, stakeholders, console.log);
await database.end();
