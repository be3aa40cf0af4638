import type { activityResources as english } from '../en/resources.activity';

export const activityResources: typeof english = {
  activities: {
    name: 'Промяна |||| Промени',
    count: '%{smart_count} промяна |||| %{smart_count} промени',
    page: { create: 'Нова промяна', empty: 'Все още нищо не се е случило.' },
    fields: {
      at: 'Кога',
      actor: 'Кой',
      kind: 'Какво',
      subject: 'Запис',
      before: 'Преди',
      after: 'След',
    },
  },
};
