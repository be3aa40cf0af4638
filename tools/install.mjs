import { existsSync, readFileSync } from 'node:fs';
import { inCheckout } from './checkout.mjs';
import { step, Stop, tell } from './step.mjs';

const packagesIn = (lockfile) => JSON.parse(readFileSync(lockfile, 'utf8')).packages;

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes what it installed to a lock file of its
 * own, at the very end, so an installation cut short does not count.
 */
export function isInstalled() {
  const written = inCheckout('node_modules', '.package-lock.json');
  if (!existsSync(written)) return false;
  const installed = packagesIn(written);
  return Object.entries(packagesIn(inCheckout('package-lock.json'))).every(([path, wanted]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    const found = installed[path];
    if (!found) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/** Installs the packages when they are missing or other than the lock file says. */
export async function install() {
  if (isInstalled()) return;
  tell('Installing packages (about a minute) …');
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { ok, output } = await step('npm', args, { npm_config_dry_run: 'false' });
  if (!ok) throw new Stop(`The packages could not be installed:\n${output}`);
}
