import { mkdirSync } from 'node:fs';
import { inCheckout } from './checkout.mjs';
import { compile, isBuilt } from './compile.mjs';
import { install, isInstalled } from './install.mjs';
import { withLock } from './lock.mjs';

/** Installs and builds what is missing, one process at a time. */
export async function prepare() {
  if (isInstalled() && isBuilt()) return;
  mkdirSync(inCheckout('.nx'), { recursive: true });
  await withLock(inCheckout('.nx', 'prepare.lock'), async () => {
    await install();
    await compile();
  });
}
