import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Api } from '../support/api.js';
import { AXE, barriers } from '../support/axe.js';
import { describeInBrowser } from '../support/chromium.js';
import { startDemo } from '../support/demo.js';
import {
  addressesOfRoot,
  firstRecords,
  INSIDE,
  OUTSIDE,
  TABS,
  type ConsolePage,
} from '../support/console-pages.js';
import { inspect } from '../support/inspection.js';
import { type Look, Visitor } from '../support/visitor.js';

const ADMIN = ['admin@tlaka.example', 'tlaka-demo'] as const;

const LOOKS: readonly Look[] = [
  { language: 'en', appearance: 'light', width: 1280 },
  { language: 'bg', appearance: 'dark', width: 320 },
];

let api: Api;
let browser: Browser;
let records: Awaited<ReturnType<typeof firstRecords>>;

it('knows every address of the console', () => {
  const visited = OUTSIDE.map(({ path }) => path.split('?')[0]);
  expect(addressesOfRoot().filter((path) => !visited.includes(path))).toEqual([]);
  expect(INSIDE.length).toBeGreaterThan(5);
});

describeInBrowser('every page', () => {
  beforeAll(async () => {
    [api, browser] = await startDemo();
    records = await firstRecords(await api.client().signIn(...ADMIN));
  });

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  describe.each(LOOKS)('in $language, $appearance, $width px wide', (look) => {
    let visitor: Visitor;
    const titles = new Map<string, string>();

    const addressOf = ({ path, resource }: ConsolePage): string => {
      if (!path.includes(':id')) return path;
      const id = resource && records.get(resource);
      if (!id) throw new Error(`The demo has no record for ${path}`);
      return path.replace(':id', id);
    };

    const judge = async (page: ConsolePage): Promise<void> => {
      visitor.faults.length = 0;
      await visitor.open(addressOf(page));
      const { title, headings, latin, ...seen } = await inspect(visitor.page, visitor.told);
      titles.set(page.name, title);
      expect({
        ...seen,
        faults: visitor.faults,
        headings: headings.length,
        latin: look.language === 'bg' ? latin : [],
        barriers: await barriers(visitor.page),
      }).toEqual({
        language: look.language,
        dark: look.appearance === 'dark',
        keys: [],
        overflow: 0,
        faults: [],
        headings: 1,
        latin: [],
        barriers: [],
      });
      expect(title).toContain(headings[0]);
    };

    beforeAll(async () => {
      visitor = await Visitor.before(api, browser, look, AXE);
    });

    afterAll(() => visitor?.close());

    it.each(OUTSIDE)('$name', judge);

    it('lets one in', () => visitor.signIn(...ADMIN));

    it.each(INSIDE)('$name', judge);

    it('each has a title of its own', () => {
      const all = [...titles.values()];
      expect(all.filter((title, index) => all.indexOf(title) !== index)).toEqual([]);
    });

    it.each(TABS)('$name', async (tab) => {
      // Between two tabs of a record the page stays, and nothing would tell that the other one is there.
      await visitor.open('/');
      await judge(tab);
    });
  });
});
