import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Api } from '../support/api.js';
import { AXE, barriers } from '../support/axe.js';
import { describeInBrowser } from '../support/chromium.js';
import { firstRecords } from '../support/console-pages.js';
import { PASSWORD, startDemo } from '../support/demo.js';
import { inspect } from '../support/inspection.js';
import { type Overlay, Sight } from '../support/overlay.js';
import { OVERLAYS } from '../support/overlays.js';
import { inDays, MAKE_TOKEN } from '../support/signing-in.js';
import { type Look, Visitor } from '../support/visitor.js';

const [PHONE, DESK] = [320, 1280];

/** Bulgarian has the longer words, and a phone the least room for them. */
const LOOK: Look = { language: 'bg', appearance: 'light', width: PHONE };

const HEIGHT = 800;

const SOUND = { keys: [], latin: [], overflow: 0, barriers: [], faults: [] };

/** Layers over the page: Escape is pressed once for each. */
const MOST_LAYERS = 3;

const LAYER = '.MuiModal-root:not(.MuiModal-hidden), .MuiAutocomplete-popper';

let api: Api;
let browser: Browser;
let records: Awaited<ReturnType<typeof firstRecords>>;
const visitors = new Map<string, Visitor>();

const layers = (page: Page): Promise<number> => page.locator(LAYER).count();

/** Waits until the keyboard is where the reader looks: in the layer, or in the field that the list belongs to. */
const held = (page: Page) =>
  page.waitForFunction(() => {
    const focused = document.activeElement;
    return Boolean(focused?.closest('.MuiModal-root') ?? focused?.matches('[aria-expanded=true]'));
  });

async function leave(page: Page): Promise<void> {
  for (let pressed = 0; pressed < MOST_LAYERS; pressed++) {
    const before = await layers(page);
    if (before === 0) return;
    await page.keyboard.press('Escape');
    await page.waitForFunction(([selector, number]) => document.querySelectorAll(selector).length < number, [
      LAYER,
      before,
    ] as const);
  }
}

describeInBrowser('what opens over a page', () => {
  beforeAll(async () => {
    [api, browser] = await startDemo();
    const client = await api.client().signIn('admin@tlaka.example', PASSWORD);
    records = await firstRecords(client);
    const { models } = await client.ask<{ models: { items: { id: string }[] } }>(
      '{ models: engagementModels(filter: { status: { eq: IN_VALIDATION } }) { items { id } } }',
    );
    // One whose content is not frozen.
    records.set('engagementModels', models.items[0]!.id);
    await client.ask(MAKE_TOKEN, { input: { name: 'Invented key', expiresOn: inDays(30) } });
    // Who has one programme has none to choose.
    await client.ask('mutation ($input: CreateProgrammeInput!) { createProgramme(input: $input) { id } }', {
      input: { code: 'INVENTED', nameBg: 'Измислена програма', nameEn: 'Invented programme' },
    });
  });

  afterAll(async () => {
    await Promise.all([...visitors.values()].map((visitor) => visitor.close()));
    await browser?.close();
    await api?.stop();
  });

  async function visitorAs(role: string): Promise<Visitor> {
    const known = visitors.get(role);
    if (known) return known;
    const visitor = await Visitor.before(api, browser, LOOK, AXE);
    visitors.set(role, visitor);
    await visitor.signIn(`${role}@tlaka.example`, PASSWORD);
    return visitor;
  }

  const addressOf = ({ path, resource }: Overlay): string => {
    const id = resource ? records.get(resource) : '';
    if (id === undefined) throw new Error(`The demo has no record for ${path}`);
    return path.replace(':id', id);
  };

  it.each(OVERLAYS)('$name', async (overlay) => {
    const visitor = await visitorAs(overlay.role ?? 'admin');
    const { page } = visitor;
    const see = new Sight(page, LOOK.language);
    // What an overlay before has left there, having failed, is not for this one to suffer from.
    if ((await layers(page)) > 0) await page.reload();
    await page.setViewportSize({ width: overlay.only === 'desk' ? DESK : PHONE, height: HEIGHT });
    await page.emulateMedia({ colorScheme: 'light' });
    const address = addressOf(overlay);
    if (!page.url().endsWith(`#${address}`)) {
      // Between two tabs of a record the page stays, and nothing would tell that the other one is there.
      await visitor.open('/nowhere');
      await visitor.open(address);
    }
    // The appearance has changed back just before.
    await visitor.settled();
    visitor.faults.length = 0;
    await overlay.opener(see).click();
    await overlay.next?.(see);
    await page.locator(LAYER).first().waitFor();
    await visitor.settled();
    await held(page);
    const { keys, latin, overflow } = await inspect(page, visitor.told);
    expect({
      keys,
      latin,
      overflow,
      barriers: await barriers(page, { within: LAYER }),
      faults: visitor.faults,
    }).toEqual(SOUND);
    await page.emulateMedia({ colorScheme: 'dark' });
    await visitor.settled();
    // Colours pass into one another for a moment.
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    );
    // Nothing but colours is another in the dark.
    expect(await barriers(page, { within: LAYER, rules: ['color-contrast'] })).toEqual([]);
    await overlay.closer?.(see).click();
    await leave(page);
    expect(await layers(page)).toBe(0);
    // Back where one was, or the next press of a key would begin at the top of the page.
    await page.waitForFunction(() => document.activeElement !== document.body);
  });
});
