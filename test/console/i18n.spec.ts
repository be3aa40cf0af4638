import { describe, expect, it } from '@jest/globals';
import english from 'ra-language-english';
import { bg } from '../../apps/admin/src/i18n/bg';
import { en } from '../../apps/admin/src/i18n/en';

type Tree = { [key: string]: string | Tree };

const leaves = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : leaves(value, `${prefix}${key}.`),
  );

const inEnglish = new Map(leaves(en as Tree));
const inBulgarian = new Map(leaves(bg as Tree));

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/%\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

/** react-admin hands these in as well; a Bulgarian sentence may leave them out, for a name inside it would not agree. */
const OPTIONAL = new Set([
  'name',
  'recordRepresentation',
  'smart_count',
  'field_lower_first',
  'order',
  'item',
]);

describe('the two languages', () => {
  it('have the same keys', () => {
    expect([...inBulgarian.keys()].sort()).toEqual([...inEnglish.keys()].sort());
  });

  it('cover every key of react-admin', () => {
    const known = leaves(english as unknown as Tree).map(([key]) => key);
    expect(known.length).toBeGreaterThan(150);
    expect(known.filter((key) => !inBulgarian.has(key))).toEqual([]);
  });

  it.each([...inEnglish].filter(([key]) => !key.startsWith('ra.')))(
    'fill the same places in %s',
    (key, text) => {
      expect(placeholders(inBulgarian.get(key) ?? '')).toEqual(placeholders(text));
    },
  );

  it.each([...inEnglish].filter(([key]) => key.startsWith('ra.')))('fill known places in %s', (key, text) => {
    const [given, used] = [placeholders(text), placeholders(inBulgarian.get(key) ?? '')];
    expect(given.filter((name) => !used.includes(name) && !OPTIONAL.has(name))).toEqual([]);
    expect(used.filter((name) => !given.includes(name) && !OPTIONAL.has(name))).toEqual([]);
  });

  it('give one and many wherever one of them does', () => {
    const forms = (text = ''): number => text.split('||||').length;
    const uneven = [...inEnglish].filter(([key, text]) => forms(text) !== forms(inBulgarian.get(key)));
    expect(uneven).toEqual([]);
  });
});

describe('the Bulgarian', () => {
  const LATIN_BY_RIGHT =
    /^(ra\.|language\.en|search\.hint|vocabulary\.(identifierScheme|projectIdentifierScheme|themeSource)|imports\.kinds)/;

  it('leaves no English word behind', () => {
    const latin = [...inBulgarian].filter(
      ([key, text]) => !LATIN_BY_RIGHT.test(key) && /[A-Za-z]/.test(text.replace(/%\{\w+\}/g, '')),
    );
    expect(latin).toEqual([]);
  });

  it('has no text that is the English one', () => {
    const words = (text: string): string => text.replace(/%\{\w+\}/g, '').replace(/[^\p{L}]/gu, '');
    const alike = ['language.bg', 'language.en', 'search.hint', 'vocabulary.themeSource.EUROSCIVOC'];
    const same = [...inBulgarian].filter(([key, text]) => words(text) && text === inEnglish.get(key));
    expect(same.map(([key]) => key).filter((key) => !alike.includes(key))).toEqual([]);
  });

  it('tells giving up from taking back', () => {
    expect(inBulgarian.get('ra.action.cancel')).toBe('Отказ');
    expect(inBulgarian.get('ra.action.undo')).toBe('Върни');
  });

  it('counts masculine nouns in the count form', () => {
    expect(inBulgarian.get('resources.projects.count')).toBe(
      '%{smart_count} проект |||| %{smart_count} проекта',
    );
    expect(inBulgarian.get('resources.projects.name')).toBe('Проект |||| Проекти');
  });

  it('puts no number before a name that react-admin fills in', () => {
    const glued = [...inBulgarian].filter(([, text]) => /%\{smart_count\} %\{name\}/.test(text));
    expect(glued).toEqual([]);
  });
});
