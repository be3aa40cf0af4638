import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from '@jest/globals';

/** What Vite says of one built file: what it needs at once, and what it may fetch later. */
interface Chunk {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}

const DIST = join(__dirname, '../../apps/admin/dist');
const FIRST_LOAD_KB = 420;
const LATER_KB = 140;

let manifest: Record<string, Chunk>;

beforeAll(() => {
  const path = join(DIST, '.vite/manifest.json');
  if (!existsSync(path)) throw new Error('The console is not built: npm run build');
  manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Chunk>;
});

const closure = (key: string, seen = new Set<string>()): Set<string> => {
  if (!seen.has(key)) {
    seen.add(key);
    for (const other of manifest[key]?.imports ?? []) closure(other, seen);
  }
  return seen;
};

const kilobytes = (keys: Iterable<string>): number =>
  [...keys].reduce(
    (sum, key) => sum + gzipSync(readFileSync(join(DIST, manifest[key]?.file ?? ''))).length,
    0,
  ) / 1000;

const firstLoad = (language: 'bg' | 'en'): Set<string> =>
  new Set([...closure('index.html'), ...closure(`src/i18n/${language}.ts`)]);

it.each(['bg', 'en'] as const)('opens in %s within 420 kB', (language) => {
  expect(kilobytes(firstLoad(language))).toBeLessThanOrEqual(FIRST_LOAD_KB);
});

it('fetches no page that weighs more than 140 kB on top of that', () => {
  const there = firstLoad('bg');
  const pages = Object.keys(manifest).filter((key) => /^src\/.*\.tsx$/.test(key));
  const heavy = pages
    .map((key) => [key, Math.round(kilobytes([...closure(key)].filter((part) => !there.has(part))))] as const)
    .filter(([, size]) => size > LATER_KB);
  expect(pages.length).toBeGreaterThan(5);
  expect(heavy).toEqual([]);
});

it('puts no script into the page and names no other host', () => {
  const page = readFileSync(join(DIST, 'index.html'), 'utf8');
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(page).not.toMatch(/\bon\w+=|https?:\/\//);
});
