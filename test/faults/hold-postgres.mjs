// Uses the built-in PostgreSQL on the given data folder until SIGTERM; says where it is.
import { startPostgres } from '../../tools/postgres/server.mjs';

const server = await startPostgres({ dir: process.argv[2] });
const staying = setInterval(() => {}, 60_000);
process.on('SIGTERM', async () => {
  clearInterval(staying);
  await server.stop();
});
console.log(server.url);
