// Everything a checkout needs, from nothing: installs, builds, starts. Until the packages are there, only Node's own
// modules may be imported.
import { inCheckout } from './checkout.mjs';
import { prepare } from './prepare.mjs';
import { start } from './start.mjs';
import { Stop, tell } from './step.mjs';

const PROGRAMS = {
  bench: { script: inCheckout('test', 'bench', 'bench.mjs'), database: 'bench' },
  seed: { script: inCheckout('test', 'bench', 'seed.mjs'), database: 'bench' },
  'import:cordis': {
    script: inCheckout('apps', 'api', 'dist', 'importing', 'cordis.main.js'),
    database: 'tlaka',
  },
  'migration:generate': {
    script: inCheckout('apps', 'api', 'dist', 'generate-migration.js'),
    database: 'tlaka_migration',
    passing: true,
  },
};

async function command(name, args) {
  if (name === 'start') return start();
  if (name === 'test') return (await import('./check.mjs')).check(args);
  const program = PROGRAMS[name];
  if (!program)
    throw new Stop(`Usage: node tools/up.mjs ${['start', 'test', ...Object.keys(PROGRAMS)].join(' | ')}`, 2);
  await prepare();
  return (await import('./run.mjs')).run(program, args);
}

try {
  process.exitCode = await command(process.argv[2], process.argv.slice(3));
} catch (error) {
  tell(error instanceof Stop ? error.message : error.stack);
  process.exitCode = error.exitCode ?? 1;
}
