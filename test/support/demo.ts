import type { Browser } from 'playwright-core';
import { type Api, startApi } from './api.js';
import { startBrowser } from './chromium.js';

/** Of every account of the demo. */
export const PASSWORD = 'tlaka-demo';

/** The product with its demo, and a browser to look at it with. */
export const startDemo = (): Promise<[Api, Browser]> =>
  Promise.all([startApi({ env: { TLAKA_DEMO: '1' } }), startBrowser()]);
