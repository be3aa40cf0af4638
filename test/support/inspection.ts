import type { Page } from 'playwright-core';
import { en } from '../../apps/admin/src/i18n/en';

/** What a reader of the page gets besides its content. */
export interface Inspection {
  title: string;
  language: string;
  headings: string[];
  dark: boolean;
  /** Texts that are a key where its translation should stand. */
  keys: string[];
  /** How far the page is wider than the window, in CSS pixels. */
  overflow: number;
  /** Latin words of the console itself: in buttons, labels, heads of columns, menus. */
  latin: string[];
}

// A key begins with a name from the catalogue.
const KEY = new RegExp(`(?:^|\\s)(?:${Object.keys(en).join('|')})(?:\\.\\w+)+(?=\\s|$)`);

/** Names and signs that are written in Latin letters in Bulgarian too. */
const NAMES = new Set(['English', 'Ctrl', 'CORDIS', 'EuroSciVoc', 'PIC', 'CSV', 'EUR', 'API']);

const latinWords = (text: string): string[] =>
  [...text.matchAll(/\p{Script=Latin}{2,}/gu)].map(([word]) => word).filter((word) => !NAMES.has(word));

const CHROME = 'button, label, legend, th, dt, nav, h2, h3, [role=tab], [role=menuitem], [role=columnheader]';

// Runs in the browser, so everything it needs is inside.
const read = (chrome: string) => {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  const attributes = ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  );
  const frame = document.querySelector('main')?.parentElement ?? document.body;
  return {
    title: document.title,
    language: document.documentElement.lang,
    headings: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent ?? ''),
    dark: Number(/\d+/.exec(getComputedStyle(frame).color)?.[0]) > 128,
    overflow: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
    texts: [...texts, ...attributes],
    chrome: [
      ...attributes,
      ...[...document.querySelectorAll<HTMLElement>(chrome)].map(({ innerText }) => innerText),
    ],
  };
};

/** Looks at the page as it stands; the words in `told` are content. */
export async function inspect(page: Page, told: ReadonlySet<string>): Promise<Inspection> {
  const { texts, chrome, ...seen } = await page.evaluate(read, CHROME);
  return {
    ...seen,
    keys: [...new Set(texts.map((text) => KEY.exec(text)?.[0].trim()).filter((key) => key !== undefined))],
    latin: [...new Set(chrome.flatMap(latinWords))].filter((word) => !told.has(word)),
  };
}
