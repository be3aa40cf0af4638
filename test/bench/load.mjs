import { Agent, request } from 'node:http';

const CONNECTIONS = 16;

/** POSTs a JSON text and resolves to the answer's text; anything but 200 is a fault of the benchmark. */
export function post(agent, { port, path, headers }, body) {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        path,
        method: 'POST',
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${path}: ${response.statusCode} ${text.slice(0, 500)}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

export const connections = () => new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

/** Keeps 16 requests under way for `seconds`; resolves to the number answered and the times in milliseconds. */
export async function drive(agent, target, bodyAt, seconds) {
  const times = [];
  const end = performance.now() + seconds * 1000;
  let next = 0;
  const worker = async () => {
    while (performance.now() < end) {
      const body = bodyAt(next++);
      const start = performance.now();
      await post(agent, target, body);
      times.push(performance.now() - start);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  return { requests: times.length, seconds: (performance.now() - start) / 1000, times };
}

export function percentile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
