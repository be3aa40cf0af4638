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
    created: 'Създаване',
    updated: 'Промяна',
    archived: 'Архивиране',
    restored: 'Възстановяване',
    moved: 'Преместване',
    imported: 'Внасяне',
    erased: 'Заличаване',
    opened: 'Отваряне на оценките',
    copied: 'Копиране',
    confirmed: 'Потвърждаване',
  },
};
