import { withClient } from '../../tools/postgres/connection.mjs';

/** Stops the run's own server; on a server given from outside, removes what the run has left there. */
export default async function tearDown() {
  const { adminUrl, template, stop } = globalThis.tlakaTest;
  if (process.env.TEST_DATABASE_URL) {
    await withClient(adminUrl, (client) => client.query(`drop database if exists ${template} with (force)`));
  }
  await stop();
}
