import type { Page } from 'playwright-core';

const MOST_STOPS = 150;

// Runs in the browser, so everything it needs is inside.
const nameOfFocus = (): string => {
  const element = document.activeElement as HTMLInputElement | null;
  if (!element || element === document.body) return '';
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const named = [
    element.getAttribute('aria-label'),
    ...ids.map((id) => document.getElementById(id)?.textContent),
    ...[...(element.labels ?? [])].map(({ textContent }) => textContent),
    element.innerText,
  ];
  return named.find((text) => text?.trim())?.trim() ?? '';
};

/** Goes on by the Tab key until something with this name has the focus; fails when the keyboard cannot get there. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const found = await page.evaluate(nameOfFocus);
    if (name.test(found)) return;
    passed.push(found);
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not reach ${name}, only: ${[...new Set(passed)].join(' | ')}`);
}

/** Goes there and presses Enter. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Goes there and types. */
export async function type(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.insertText(text);
}
