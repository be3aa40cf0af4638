import { localStorageStore, type Store } from 'ra-core';

const KEPT = ['locale', 'theme'];

const stored = localStorageStore('1', 'Tlaka');

/** What the browser remembers. Signing out forgets it all, but for the language and the appearance. */
export const store: Store = {
  ...stored,
  reset: () => {
    const kept = KEPT.map((key) => [key, stored.getItem(key)] as const);
    stored.reset();
    for (const [key, value] of kept) if (value !== undefined) stored.setItem(key, value);
  },
};
