import { dropDatabase } from '../../tools/postgres/connection.mjs';

/** Stops the run's own server; on a server given from outside, removes what the run has left there. */
export default async function tearDown() {
  const { adminUrl, template, stop } = globalThis.tlakaTest;
  if (process.env.TEST_DATABASE_URL) await dropDatabase(adminUrl, template);
  await stop();
}
