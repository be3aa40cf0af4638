import type { activity as english } from '../en/activity';

export const activity: typeof english = {
  title: 'История',
  by: '%{actor}, %{at}',
  system: 'Системата',
  from: 'от „%{before}“ на „%{after}“',
  set: 'въведено „%{after}“',
  cleared: 'изчистено (беше „%{before}“)',
  showChanges: 'Какво е променено',
  verbs: {
    created: 'създаване',
    updated: 'промяна',
    archived: 'архивиране',
    restored: 'възстановяване',
    moved: 'преместване',
    imported: 'внасяне',
    erased: 'заличаване',
    opened: 'отваряне на оценките',
    copied: 'копиране',
    confirmed: 'потвърждаване',
  },
};
