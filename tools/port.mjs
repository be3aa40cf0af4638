import { createServer } from 'node:net';

/** Whether the port can be listened on: undefined when it can, else the system's error code. */
export function portTrouble(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/**
 * A port that is free on 127.0.0.1, below the ephemeral range: a client that keeps reconnecting to a closed
 * ephemeral port can end up connected to itself.
 */
export async function freePort() {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (!(await portTrouble(port, '127.0.0.1'))) return port;
  }
  throw new Error('No free port between 20000 and 32000 on 127.0.0.1.');
}
