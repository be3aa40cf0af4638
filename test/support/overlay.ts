import type { Language } from '@tlaka/domain';
import type { Locator, Page } from 'playwright-core';
import type { registry } from '../../apps/admin/src/data/registry';
import { bg } from '../../apps/admin/src/i18n/bg';
import { en } from '../../apps/admin/src/i18n/en';

/** What lies over a page once something on it has been pressed. */
export interface Overlay {
  name: string;
  /** `:id` stands for the first record of the resource. */
  path: string;
  resource?: keyof typeof registry;
  /** Whoever has a say there; the administrator where nothing else is said. */
  role?: 'coordinator' | 'manager';
  /** What opens it. */
  opener(see: Sight): Locator;
  /** What else is to be done until it is there. */
  next?(see: Sight): Promise<void>;
  /** What closes it where Escape does not, lest something shown but once be lost. */
  closer?(see: Sight): Locator;
  /** Where it is to be had, if not everywhere. */
  only?: 'phone' | 'desk';
}

const CATALOGUES: Record<Language, object> = { bg, en };

/** A text of the console by its key, without what is filled in later. */
export const textOf = (language: Language, key: string): string => {
  let tree: unknown = CATALOGUES[language];
  for (const step of key.split('.')) tree = (tree as Record<string, unknown> | undefined)?.[step];
  if (typeof tree !== 'string') throw new Error(`There is no text ${key}`);
  const [said = ''] = tree.split('%{');
  if (!said) throw new Error(`The text ${key} begins with what is filled in`);
  return said;
};

/** The page as somebody finds things on it: by what they say in his language. */
export class Sight {
  constructor(
    readonly page: Page,
    private readonly language: Language,
  ) {}

  text = (key: string): string => textOf(this.language, key);

  button = (key: string): Locator => this.page.getByRole('button', { name: this.text(key) }).first();

  box = (key: string): Locator => this.page.getByRole('combobox', { name: this.text(key) }).first();
}
