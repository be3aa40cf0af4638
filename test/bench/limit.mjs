// The limit: what node:http, pg and SQL written by hand for exactly these questions can do. No framework, no rights,
// no validation; the product is measured against it, its answers are compared with it.
import { createServer } from 'node:http';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { STATEMENTS } from './limit-statements.mjs';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  idleTimeoutMillis: 300_000,
  options: '-c TimeZone=UTC -c jit=off',
});

// While the product answers, this server is idle: its connections must outlast that.
const IDLE = { keepAliveTimeout: 300_000 };

createServer(IDLE, (request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const name = request.url.slice(1);
    const { text, values } = STATEMENTS[name];
    try {
      const given = values(JSON.parse(Buffer.concat(chunks).toString()), randomUUID);
      const { rows } = await pool.query({ name, text, values: given, rowMode: 'array' });
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(`{"data":${rows[0][0]}}`);
    } catch (error) {
      response.writeHead(500);
      response.end(error.message);
    }
  });
}).listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
