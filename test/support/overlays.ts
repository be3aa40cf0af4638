import type { Locator } from 'playwright-core';
import { MODEL_OVERLAYS } from './model-overlays.js';
import type { Overlay, Sight } from './overlay.js';

const ORGANISATION = { resource: 'organisations' } as const;
const PROGRAMME = { resource: 'programmes' } as const;
const STAKEHOLDER = { resource: 'stakeholders' } as const;
const USER = { resource: 'users' } as const;
const PROJECT = { resource: 'projects' } as const;

const userMenu = (see: Sight): Locator => see.button('ra.auth.user_menu');

/** Every kind of menu, list, drawer and dialog that the console opens over a page. */
export const OVERLAYS: readonly Overlay[] = [
  { name: 'menu of the user', path: '/', opener: userMenu },
  {
    name: 'menu of the console on a phone',
    path: '/',
    opener: (see) => see.button('ra.action.open_menu'),
    only: 'phone',
  },
  { name: 'choice of the programme', path: '/', opener: (see) => see.box('programme.current') },
  {
    name: 'search with what it found',
    path: '/',
    opener: (see) => see.button('search.open'),
    next: async ({ page }) => {
      await page.getByRole('dialog').getByRole('combobox').waitFor();
      await page.keyboard.insertText('primer');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'change of the password',
    path: '/',
    opener: userMenu,
    next: (see) => see.page.getByRole('menuitem', { name: see.text('account.password.title') }).click(),
  },
  { name: 'new key', path: '/account', opener: (see) => see.button('account.token.create') },
  {
    name: 'choice of columns',
    path: '/stakeholders',
    opener: (see) => see.button('ra.action.select_columns'),
    only: 'desk',
  },
  { name: 'menu of filters', path: '/stakeholders', opener: (see) => see.button('ra.action.add_filter') },
  {
    name: 'order of cards',
    path: '/stakeholders',
    opener: (see) => see.box('ra.action.sort'),
    only: 'phone',
  },
  {
    name: 'contact to log',
    path: '/stakeholders/:id/show',
    ...STAKEHOLDER,
    opener: (see) => see.button('stakeholder.logContact'),
  },
  {
    name: 'question before archiving',
    path: '/stakeholders/:id/show',
    ...STAKEHOLDER,
    opener: (see) => see.button('archive.action'),
  },
  {
    name: 'terms of a vocabulary',
    path: '/stakeholders/:id',
    ...STAKEHOLDER,
    opener: (see) => see.box('resources.stakeholders.fields.engagementCurrent'),
  },
  {
    name: 'records to choose from',
    path: '/stakeholders/:id',
    ...STAKEHOLDER,
    opener: (see) => see.box('resources.stakeholders.fields.owner'),
  },
  {
    name: 'parties found by a part of the name',
    path: '/stakeholders/create',
    opener: (see) => see.box('stakeholder.find'),
    next: async ({ page }) => {
      await page.keyboard.insertText('primer');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'person to add',
    path: '/organisations/:id/show/people',
    ...ORGANISATION,
    opener: (see) => see.button('party.addPerson'),
  },
  {
    name: 'role to end',
    path: '/organisations/:id/show/people',
    ...ORGANISATION,
    opener: (see) => see.button('party.endRole'),
  },
  {
    name: 'relationship to add',
    path: '/organisations/:id/show/relationships',
    ...ORGANISATION,
    opener: (see) => see.button('party.addRelationship'),
  },
  {
    name: 'phase to add',
    path: '/programmes/:id/show/phases',
    ...PROGRAMME,
    opener: (see) => see.button('resources.phases.page.create'),
  },
  {
    name: 'theme to add',
    path: '/programmes/:id/show/themes',
    ...PROGRAMME,
    opener: (see) => see.button('resources.themes.page.create'),
  },
  {
    name: 'member to add',
    path: '/programmes/:id/show/members',
    ...PROGRAMME,
    opener: (see) => see.button('account.member.add'),
  },
  {
    name: 'question before a membership ends',
    path: '/programmes/:id/show/members',
    ...PROGRAMME,
    opener: (see) => see.button('account.member.end'),
  },
  {
    name: 'one-time link',
    path: '/users/:id/show',
    ...USER,
    opener: (see) => see.button('account.user.invite'),
    closer: (see) => see.button('ra.action.close'),
  },
  {
    name: 'party to represent',
    path: '/users/:id/show/parties',
    ...USER,
    opener: (see) => see.button('account.user.addRepresentation'),
  },
  {
    name: 'moves of a project',
    path: '/projects/:id/show',
    ...PROJECT,
    opener: (see) => see.button('move.open'),
  },
  {
    name: 'party of a project',
    path: '/projects/:id/show/parties',
    ...PROJECT,
    opener: (see) => see.button('project.addParty'),
  },
  {
    name: 'role to change',
    path: '/organisations/:id/show/people',
    ...ORGANISATION,
    opener: (see) => see.button('party.change'),
  },
  {
    name: 'relationship to change',
    path: '/organisations/:id/show/relationships',
    ...ORGANISATION,
    opener: (see) => see.button('party.change'),
  },
  {
    name: 'question before a relationship is archived',
    path: '/organisations/:id/show/relationships',
    ...ORGANISATION,
    opener: (see) => see.button('archive.action'),
  },
  {
    name: 'country to choose',
    path: '/organisations/:id',
    ...ORGANISATION,
    opener: (see) => see.box('resources.organisations.fields.country'),
  },
  {
    name: 'membership to change',
    path: '/programmes/:id/show/members',
    ...PROGRAMME,
    opener: (see) => see.button('account.member.change'),
  },
  {
    name: 'theme to change',
    path: '/programmes/:id/show/themes',
    ...PROGRAMME,
    opener: (see) => see.button('account.theme.change'),
  },
  {
    name: 'question before a theme is archived',
    path: '/programmes/:id/show/themes',
    ...PROGRAMME,
    opener: (see) => see.button('account.theme.archive'),
  },
  {
    name: 'project to join',
    path: '/stakeholders/:id/show/projects',
    ...STAKEHOLDER,
    opener: (see) => see.button('stakeholder.addToProject'),
  },
  {
    name: 'part of a party in a project',
    path: '/projects/:id/show/parties',
    ...PROJECT,
    opener: (see) => see.button('project.change'),
  },
  {
    name: 'moves of a party in a project',
    path: '/projects/:id/show/parties',
    ...PROJECT,
    opener: (see) => see.button('project.moveState'),
  },
  {
    name: 'programme of the pipeline',
    path: '/pipeline',
    opener: (see) => see.box('pipeline.choose'),
  },
  {
    name: 'programme to import into',
    path: '/import',
    opener: (see) => see.box('imports.programme'),
  },
  {
    name: 'key to revoke',
    path: '/account',
    opener: (see) => see.button('account.token.revoke'),
  },
  ...MODEL_OVERLAYS,
];
