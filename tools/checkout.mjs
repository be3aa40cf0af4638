import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder this project lies in. */
export const CHECKOUT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

export const inCheckout = (...path) => join(CHECKOUT, ...path);
