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

const engine = (name) => inCheckout('apps', 'api', 'dist', 'engagement', `${name}.main.js`);

/** Commands that need no database: they run here, so that they read this standard input. */
const PURE = {
  winwin: engine('winwin'),
  game: engine('game'),
  'bench:engine': inCheckout('test', 'bench', 'engine.mjs'),
};

async function command(name, args) {
  if (name === 'start') return start();
  if (name === 'test') return (await import('./check.mjs')).check(args);
  const [program, pure] = [PROGRAMS[name], PURE[name]];
  if (!program && !pure) {
    const names = ['start', 'test', ...Object.keys(PROGRAMS), ...Object.keys(PURE)];
    throw new Stop(`Usage: node tools/up.mjs ${names.join(' | ')}`, 2);
  }
  await prepare();
  if (pure) return (await import(pure)).run(args);
  return (await import('./run.mjs')).run(program, args);
}

try {
  process.exitCode = await command(process.argv[2], process.argv.slice(3));
} catch (error) {
  tell(error instanceof Stop ? error.message : error.stack);
  process.exitCode = error.exitCode ?? 1;
}
