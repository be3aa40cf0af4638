import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { press } from './keyboard.js';

const MOST_STOPS = 60;

/** The screen of the interview that is open. */
export const dialog = (page: Page) => page.locator('[role=dialog]');

/** Waits until the screen says so. */
export const standsAt = (page: Page, where: string): Promise<void> =>
  dialog(page).getByText(where).first().waitFor();

/** Chooses a word among those of a question: Tab leads to the question, the arrows along its words. */
export async function say(page: Page, question: string, word: RegExp): Promise<void> {
  const group = dialog(page).getByRole('group', { name: question });
  const wanted = group.getByRole('radio', { name: word });
  for (let stop = 0; (await group.locator('input:focus').count()) === 0; stop++) {
    if (stop > MOST_STOPS) throw new Error(`The Tab key does not reach ${question}`);
    await page.keyboard.press('Tab');
  }
  for (let step = 0; step < 6 && !(await wanted.isChecked()); step++) {
    const there = await wanted.evaluate((radio) => radio === document.activeElement);
    await page.keyboard.press(there ? 'Space' : 'ArrowRight');
  }
  expect(await wanted.isChecked()).toBe(true);
}

/** Skips the screens before the one that says so. */
export async function skipTo(page: Page, where: string, skip: RegExp): Promise<void> {
  for (let screen = 0; screen < 20; screen++) {
    const said = await dialog(page).locator('p').first().innerText();
    if (said.includes(where)) return;
    await press(page, skip);
    await dialog(page).locator('p').first().filter({ hasText: said }).waitFor({ state: 'detached' });
  }
  throw new Error(`Skipping does not lead to ${where}`);
}
