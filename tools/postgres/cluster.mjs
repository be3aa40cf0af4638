import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { whenGone } from '../guard.mjs';
import { Stop } from '../step.mjs';

export const SUPERUSER = 'tlaka';

// Without a UTF-8 character type pg_trgm sees no Cyrillic letter; sorting for people is by "bg-x-icu".
const LOCALE = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

function run(command, args, account, remove) {
  return new Promise((resolve, reject) => {
    const guard = whenGone('kill -s KILL -- "-$PID"; sleep 0.2; rm -rf "$1"', [remove]);
    const child = spawn(command, args, {
      ...account,
      cwd: '/',
      detached: true,
      env: { PATH: process.env.PATH, TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => {
      guard.disarm();
      if (code === 0) resolve();
      else reject(new Stop(`${basename(command)} failed:\n${output.trim()}`));
    });
    if (child.pid) guard.about(child.pid);
  });
}

/**
 * Makes the database cluster `home` (data, password) where there is none. It is made beside and renamed, so that a
 * kill in the middle leaves nothing half-made behind but a draft, which the next start sweeps. To be called under
 * the lock.
 */
export async function createCluster(home, { bin, account, scratch }) {
  const drafts = `${basename(home)}.init-`;
  for (const name of readdirSync(dirname(home)).filter((name) => name.startsWith(drafts))) {
    rmSync(join(dirname(home), name), { recursive: true, force: true, maxRetries: 5 });
  }
  if (existsSync(home)) return;
  const draft = mkdtempSync(join(dirname(home), drafts));
  const given = join(draft, 'password-for-initdb');
  const password = randomBytes(24).toString('hex');
  writeFileSync(given, password, { mode: 0o600 });
  if (account.uid !== undefined) for (const path of [draft, given]) chownSync(path, account.uid, account.gid);
  await run(
    join(bin, 'initdb'),
    [
      ['-D', join(draft, 'data'), '-U', SUPERUSER, '--auth=scram-sha-256', '--pwfile', given],
      ['--encoding=UTF8', `--locale=${LOCALE}`, '--data-checksums', '--no-instructions'],
      scratch ? ['--no-sync'] : [],
    ].flat(),
    account,
    scratch ? dirname(home) : draft,
  );
  rmSync(given);
  mkdirSync(join(draft, 'holders'));
  writeFileSync(join(draft, 'password'), password, { mode: 0o600 });
  renameSync(draft, home);
}

/** Refuses a cluster made by another major version of PostgreSQL, which could not open it. */
export function checkVersion(home, major) {
  const found = readFileSync(join(home, 'data', 'PG_VERSION'), 'utf8').trim();
  if (found === major) return;
  throw new Stop(`The database in ${home} is of PostgreSQL ${found}; this Tlaka brings PostgreSQL ${major}.`);
}
