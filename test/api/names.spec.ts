import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { Factory, type Made } from '../support/factory.js';

type Named = { name: string };

let api: Api;
let a: Factory;
beforeAll(async () => {
  api = await startApi();
  a = await Factory.on(api);
});
afterAll(() => api.stop());

const names = async (
  list: string,
  type: string,
  filter: object,
  language: 'bg' | 'en' = 'bg',
): Promise<string[]> => {
  const client = await signedIn(language);
  const { found } = await client.ask<{ found: { items: Named[] } }>(
    `query ($filter: ${type}Filter) { found: ${list}(filter: $filter, sort: [{ field: name }]) { items { name } } }`,
    { filter },
  );
  return found.items.map(({ name }) => name);
};

const signedIn = async (language: 'bg' | 'en'): Promise<Client> => {
  const { email, password } = await reader();
  return api.client({ language }).signIn(email, password);
};

/** Names of the stakeholders of a programme, by cursor, one a page. */
async function stepByStep(client: Client, { id }: Made): Promise<string[]> {
  type Page = { items: { party: Named }[]; nextCursor: string | null };
  const found: string[] = [];
  let after: string | null = null;
  do {
    const { page }: { page: Page } = await client.ask(
      `query ($id: ID, $page: PageInput) {
        page: stakeholders(filter: { programme: { id: { eq: $id } } }, sort: [{ field: name }], page: $page) {
          items { party { name } } nextCursor
        }
      }`,
      { id, page: { limit: 1, after } },
    );
    found.push(...page.items.map(({ party }) => party.name));
    after = page.nextCursor;
  } while (after);
  return found;
}

let known: Promise<{ email: string; password: string }> | undefined;
const reader = () => (known ??= a.user({ role: 'ADMIN' }));

describe('a name', () => {
  it('is found in either alphabet, any case, with or without accents', async () => {
    await a.person({ givenName: 'Георги', familyName: 'Иванов-Измислен' });
    await a.person({ givenName: 'Søren', familyName: 'Müller-Fiktív' });
    const spellings = {
      'Георги Иванов-Измислен': [
        'Иванов',
        'ivanov',
        'ИВАНОВ',
        'Ivanov-Iz',
        'георги иван',
        'Georgi',
        'Иванов-Измислен Георги',
        'vanov-izm',
      ],
      'Søren Müller-Fiktív': ['soren', 'Søren', 'muller', 'MÜLLER', 'fiktiv', 'Фиктив', 'Сорен'],
    };
    for (const [name, ways] of Object.entries(spellings))
      for (const written of ways) {
        expect([written, await names('people', 'Person', { q: written })]).toEqual([written, [name]]);
        expect([written, await names('people', 'Person', { name: { contains: written } })]).toEqual([
          written,
          [name],
        ]);
      }
    expect(await names('people', 'Person', { q: 'Иванова' })).toEqual([]);
  });

  it('is found as it stands, with signs that mean something to the database', async () => {
    const odd = [
      '100% Фикция',
      'под_черта',
      "О'Измислица",
      'обратна\\черта',
      'точка; запетая--',
      '„кавички“ (скоби)',
    ];
    for (const legalName of odd) await a.organisation({ legalName, nameEn: null, nameBg: null });
    for (const legalName of odd) {
      expect([legalName, await names('organisations', 'Organisation', { q: legalName })]).toEqual([
        legalName,
        [legalName],
      ]);
      const piece = legalName.slice(1, -1);
      expect([
        piece,
        await names('organisations', 'Organisation', { legalName: { contains: piece } }),
      ]).toEqual([piece, [legalName]]);
    }
    for (const nothing of ['%', '_', '1000%', 'под1черта']) {
      const found = await names('organisations', 'Organisation', { q: nothing });
      expect([nothing, found.filter((name) => !name.includes(nothing))]).toEqual([nothing, []]);
    }
  });

  it('is read, sorted and begun in the language of the reader, and found in both', async () => {
    await a.organisation({ legalName: 'Фондация Ябълка', nameBg: 'Ябълка', nameEn: 'Apple of Fiction' });
    await a.organisation({ legalName: 'Zebra Ltd', nameBg: 'Зебра-Измислица', nameEn: null });
    const filter = { name: { contains: 'fic' } };
    expect(await names('organisations', 'Organisation', filter, 'en')).toContain('Apple of Fiction');
    expect(await names('organisations', 'Organisation', filter, 'bg')).toContain('Ябълка');
    for (const start of ['Apple', 'ябъл', 'Фондация Я', 'yabal'])
      expect([start, await names('organisations', 'Organisation', { name: { startsWith: start } })]).toEqual([
        start,
        ['Ябълка'],
      ]);
    expect(await names('organisations', 'Organisation', { name: { startsWith: 'Fiction' } })).toEqual([]);
  });

  it('stands in Bulgarian order, whatever sign it begins with', async () => {
    const legalNames = [
      'Я-ред',
      '„Бяла“ ред',
      'Ѝ-ред',
      'а-ред',
      'Азбука ред',
      'Ъгъл ред',
      'Zeta ред',
      'Alpha ред',
      'Щърк ред',
      '1-ви ред',
      'Йод ред',
      'Иглика ред',
    ];
    for (const legalName of legalNames) await a.organisation({ legalName, nameEn: null });
    const sorted = await names('organisations', 'Organisation', { name: { contains: 'ред' } });
    const { compare } = new Intl.Collator('bg');
    const plain = (name: string): string => name.replace(/^[^\p{L}\p{N}]+/u, '');
    expect(sorted).toEqual([...legalNames].sort((one, next) => compare(plain(one), plain(next))));
  });

  it.each(['bg', 'en'] as const)(
    'stands in the order of the names that are read, in %s',
    async (language) => {
      const programme = await a.programme();
      const written = [
        { nameBg: 'Алена-измислица', nameEn: 'Omega of fiction' },
        { nameBg: 'Янтра-измислица', nameEn: '“Alpha” of fiction' },
        { nameBg: null, nameEn: 'Middle of fiction' },
        { nameBg: 'Кула-измислица', nameEn: null },
        { nameBg: 'Мелница-измислица', nameEn: 'Mill of fiction' },
      ];
      const made: Made[] = [];
      for (const name of written) made.push(await a.organisation(name));
      const ids = made.map(({ id }) => id);
      for (const partyId of ids)
        await a.create('Stakeholder', { partyId, themeIds: [] }, { Programme: programme.id });
      const group = await a.group({ memberIds: ids });
      const client = await signedIn(language);

      const inOrder = async (): Promise<void> => {
        const { organisations } = await client.ask<{ organisations: { items: Named[] } }>(
          `query ($ids: [ID!]) { organisations(filter: { id: { in: $ids } }, sort: [{ field: name }]) { items { name } } }`,
          { ids },
        );
        const shown = organisations.items.map(({ name }) => name);
        const plain = (name: string): string => name.replace(/^[^\p{L}\p{N}]+/u, '');
        const { compare } = new Intl.Collator('bg');
        expect(shown).toHaveLength(ids.length);
        expect(shown).toEqual([...shown].sort((one, next) => compare(plain(one), plain(next))));
        expect(await stepByStep(client, programme)).toEqual(shown);
        const { members } = (
          await client.ask<{ group: { members: Named[] } }>(
            'query ($id: ID!) { group(id: $id) { members { name } } }',
            { id: group.id },
          )
        ).group;
        expect(members.map(({ name }) => name)).toEqual(shown);
      };
      await inOrder();
      const [first] = made;
      await a.admin.ask(
        `mutation ($id: ID!, $version: Int!, $patch: OrganisationPatch!) {
        updateOrganisation(id: $id, expectedVersion: $version, patch: $patch) { id }
      }`,
        {
          id: first!.id,
          version: first!.version,
          patch: { nameBg: 'Юта-измислица', nameEn: 'Beta of fiction' },
        },
      );
      await inOrder();
    },
  );

  it.each([
    ['programmes', 'Programme', 'Programme', 'name'],
    ['themes', 'Theme', 'Theme', 'name'],
  ])('of %s is found in the language that it is not read in', async (list, type) => {
    const at = await a.ground();
    await a.create(type, { nameBg: 'Трамвайно депо', nameEn: 'Tram depot' }, at);
    for (const q of ['трамвай', 'tram dep', 'DEPO'])
      expect([q, await names(list, type, { q }, 'en')]).toEqual([q, ['Tram depot']]);
  });
});
