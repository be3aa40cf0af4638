import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Stop } from '../step.mjs';

const NOBODY = { uid: 65534, gid: 65534 };

/**
 * Whom the server runs as: PostgreSQL refuses root, so root hands it to whom the cluster belongs, and a new one to
 * "nobody". Empty = the current user.
 */
export function serverAccount(cluster) {
  if (process.getuid?.() !== 0) return {};
  const owner = cluster && statSync(cluster, { throwIfNoEntry: false });
  if (owner?.uid) return { uid: owner.uid, gid: owner.gid };
  const known = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .some((line) => line.split(':')[2] === String(NOBODY.uid));
  if (known) return NOBODY;
  throw new Stop(
    'PostgreSQL does not run as root, and this system has no account with the id 65534 ("nobody") to run it as. ' +
      'Start Tlaka as an ordinary user, or give DATABASE_URL.',
  );
}

/** The first folder on the way down to `path` that the account may not enter; undefined when it can reach it. */
export function closedFolder(path, account) {
  if (account.uid === undefined) return undefined;
  const way = [];
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder)) way.unshift(folder);
    if (folder === dirname(folder)) break;
  }
  const script = 'for folder do test -x "$folder" || { printf %s "$folder"; exit 1; }; done';
  const tried = spawnSync('/bin/sh', ['-c', script, 'sh', ...way], {
    ...account,
    cwd: '/',
    encoding: 'utf8',
  });
  if (tried.error) throw tried.error;
  return tried.status === 0 ? undefined : tried.stdout;
}
