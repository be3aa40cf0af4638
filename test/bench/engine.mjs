// The win-win engine by itself, warm, in this process: CPU of one call, and how long it took by the clock.
import { evaluate } from '@tlaka/domain';
import { valueNetwork } from '../../libs/domain/dist/engagement/network.js';
import { denseNetwork, losingModel } from './engine-model.mjs';
import { percentile } from './load.mjs';

const WARM_UP = 20;
const RUNS = 100;

const model = losingModel(2000);
const network = denseNetwork();

const CALLS = {
  'evaluate 12 parties, 60 flows, 2,000 draws': () => evaluate(model),
  'loops of 12 parties, each giving to each': () => valueNetwork(network.ids, network.flows, network.ids[0]),
};

function measured(call) {
  for (let run = 0; run < WARM_UP; run += 1) call();
  const before = process.cpuUsage();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  const { user, system } = process.cpuUsage(before);
  const round = (value) => Number(value.toFixed(2));
  return {
    cpuMs: round((user + system) / 1000 / RUNS),
    p50: round(percentile(times, 0.5)),
    p99: round(percentile(times, 0.99)),
  };
}

/** Means of CPU and percentiles of time, in milliseconds, by what was called. */
export function engineReport() {
  const { suggestions, verdict } = evaluate(model).scenarios[0];
  if (verdict !== 'NOT_WIN_WIN' || suggestions.length === 0)
    throw new Error('The model of the benchmark has no losing party with suggestions');
  return Object.fromEntries(Object.entries(CALLS).map(([name, call]) => [name, measured(call)]));
}

/** The command `bench:engine`. Resolves to the exit code. */
export async function run(args) {
  const report = engineReport();
  if (args.includes('--json')) console.log(JSON.stringify({ engine: report }));
  else console.table(report);
  return 0;
}
