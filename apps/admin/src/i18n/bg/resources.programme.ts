import type { programmeResources as english } from '../en/resources.programme';

export const programmeResources: typeof english = {
  programmes: {
    name: 'Програма |||| Програми',
    count: '%{smart_count} програма |||| %{smart_count} програми',
    page: { create: 'Нова програма', empty: 'Все още няма програми.' },
    fields: {
      code: 'Код',
      name: 'Име',
      nameBg: 'Име на български',
      nameEn: 'Име на английски',
      city: 'Град',
      startsOn: 'Начало',
      endsOn: 'Край',
      phases: 'Фази',
      themes: 'Теми',
    },
  },
  phases: {
    name: 'Фаза |||| Фази',
    count: '%{smart_count} фаза |||| %{smart_count} фази',
    page: { create: 'Нова фаза', empty: 'Все още няма фази.' },
    fields: {
      programme: 'Програма',
      order: 'Ред',
      name: 'Име',
      nameBg: 'Име на български',
      nameEn: 'Име на английски',
      startsOn: 'Начало',
      endsOn: 'Край',
    },
  },
  themes: {
    name: 'Тема |||| Теми',
    count: '%{smart_count} тема |||| %{smart_count} теми',
    page: { create: 'Нова тема', empty: 'Все още няма теми.' },
    fields: {
      code: 'Код',
      name: 'Име',
      nameBg: 'Име на български',
      nameEn: 'Име на английски',
      parent: 'Част от',
      source: 'Източник',
    },
  },
  memberships: {
    name: 'Членство |||| Членства',
    count: '%{smart_count} членство |||| %{smart_count} членства',
    page: { create: 'Ново членство', empty: 'Все още няма членове.' },
    fields: { user: 'Потребител', programme: 'Програма', role: 'Роля в програмата' },
  },
  users: {
    name: 'Потребител |||| Потребители',
    count: '%{smart_count} потребител |||| %{smart_count} потребители',
    page: { create: 'Нов потребител', empty: 'Все още няма потребители.' },
    fields: {
      name: 'Име',
      email: 'Имейл',
      role: 'Обща роля',
      language: 'Език',
      active: 'Действащ',
      party: 'Представлява',
      memberships: 'Членства',
      lastSignInAt: 'Последно влизане',
    },
  },
};
