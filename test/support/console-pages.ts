import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { registry } from '../../apps/admin/src/data/registry';
import type { Client } from './client.js';

type ResourceName = keyof typeof registry;

/** A page of the console; `:id` in its address stands for the first record of the resource. */
export interface ConsolePage {
  name: string;
  path: string;
  resource?: ResourceName | undefined;
}

interface Declared {
  RESOURCES: readonly (Partial<Record<keyof typeof ADDRESSES, unknown>> & { name: ResourceName })[];
  ROUTES: readonly { path: string }[];
}

const ADDRESSES = { list: '', show: '/:id/show', edit: '/:id', create: '/create' } as const;

const CONSOLE = '../../apps/admin/src';

// Required, not imported: the types of the specs are checked without the settings of the console.
const { RESOURCES, ROUTES } = jest.requireActual<Declared>(`${CONSOLE}/pages`);

const ofResources = RESOURCES.flatMap((pages) =>
  (['list', 'show', 'edit', 'create'] as const)
    .filter((kind) => pages[kind])
    .map((kind): ConsolePage => {
      const resource = pages.name;
      return { resource, name: `${resource}, ${kind}`, path: `/${resource}${ADDRESSES[kind]}` };
    }),
);

const withoutResource: readonly ConsolePage[] = ROUTES.map(({ path }) => ({
  name: path.slice(1),
  path: path.replace(':form', 'PILOT'),
  resource: RESOURCES.find(({ name }) => path.startsWith(`/${name}/:id`))?.name,
}));

/** Every page for which one signs in, and the one that is none. */
export const INSIDE: readonly ConsolePage[] = [
  { name: 'home', path: '/' },
  ...ofResources,
  ...withoutResource,
  { name: 'not found', path: '/nowhere' },
];

/** Parts of a page that have an address of their own; the page gives them its title. */
export const TABS: readonly ConsolePage[] = [
  'show/parties',
  'show/strength',
  'show/strength?view=table',
  'show/network',
  'show/network?view=table',
  'show/preconditions',
  'show/history',
  'print?for=all',
].map((tab) => ({
  resource: 'engagementModels',
  name: `engagementModels, ${tab}`,
  path: `/engagementModels/:id/${tab}`,
}));

/** Every page before one is signed in. */
export const OUTSIDE: readonly ConsolePage[] = [
  { name: 'sign-in', path: '/login' },
  { name: 'welcome', path: '/welcome?token=unknown' },
  { name: 'invitation', path: '/invitation?token=unknown' },
];

/** The addresses that the console's root gives to pages by itself. */
export const addressesOfRoot = (): string[] =>
  [...readFileSync(join(__dirname, CONSOLE, 'App.tsx'), 'utf8').matchAll(/<Route path="([^"]+)"/g)].map(
    ([, path = '']) => path,
  );

/** The first record of every resource that has pages of one record, by the console's own operation. */
export async function firstRecords(client: Client): Promise<Map<ResourceName, string>> {
  const found = new Map<ResourceName, string>();
  for (const { name } of RESOURCES) {
    const { page } = await client.ask<{ page: { items: { id: string }[] } }>(String(registry[name].list), {
      filter: {},
      sort: [],
      page: { limit: 1 },
      total: false,
    });
    if (page.items[0]) found.set(name, page.items[0].id);
  }
  return found;
}
