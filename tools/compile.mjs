import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT, inCheckout } from './checkout.mjs';
import { step, Stop, tell } from './step.mjs';

const STAMP = inCheckout('.nx', 'built');
const SHARED = ['package-lock.json', 'nx.json', 'tsconfig.base.json', 'tools/build.mjs'];
const LEFT_OUT = new Set(['dist', 'node_modules', '.nx']);
/** Types alone: nothing is built of them, and checking them writes some anew. */
const TYPES = '.d.ts';
export const NX_ENV = {
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  NO_COLOR: undefined,
  FORCE_COLOR: '0',
};

function projects() {
  const groups = ['apps', 'libs'].flatMap((group) =>
    readdirSync(inCheckout(group)).map((name) => `${group}/${name}`),
  );
  return [...groups, 'migrations'].filter((project) => existsSync(inCheckout(project, 'package.json')));
}

function* filesIn(folder) {
  for (const entry of readdirSync(inCheckout(folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) yield* filesIn(path);
    else if (entry.isFile() && !path.endsWith(TYPES)) yield path;
  }
}

/** What the last build was made of, by names, sizes and times: Nx compares contents, but needs two seconds for it. */
function fingerprint() {
  const hash = createHash('sha256').update(`${CHECKOUT} ${process.version}`);
  for (const path of [...SHARED, ...projects().flatMap((project) => [...filesIn(project)])]) {
    const { size, mtimeMs } = statSync(inCheckout(path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

export const isBuilt = (made = fingerprint()) =>
  existsSync(STAMP) &&
  readFileSync(STAMP, 'utf8') === made &&
  projects().every((project) => existsSync(inCheckout(project, 'dist')));

/** Builds every project whose sources have changed since. */
export async function compile() {
  const made = fingerprint();
  if (isBuilt(made)) return;
  tell('Building …');
  const { ok, output } = await step(
    inCheckout('node_modules', '.bin', 'nx'),
    ['run-many', '-t', 'build'],
    NX_ENV,
  );
  if (!ok) throw new Stop(`The build failed:\n${output}`);
  writeFileSync(STAMP, made);
}
