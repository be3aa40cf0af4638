import { openDatabase } from './open-database.js';

// Brings the database in DATABASE_URL up to date and ends.
const source = await openDatabase(process.env.DATABASE_URL ?? '', 2);
await source.destroy();
