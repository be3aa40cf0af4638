import type { accountVocabulary as english } from '../en/vocabulary.account';

export const accountVocabulary: typeof english = {
  globalRole: { ADMIN: 'Администратор', MEMBER: 'Потребител' },
  programmeRole: {
    MANAGER: 'Ръководител',
    COORDINATOR: 'Координатор',
    TEAM: 'Екип',
    FACILITATOR: 'Фасилитатор',
    PARTNER: 'Партньор',
    VIEWER: 'Наблюдател',
  },
  language: { bg: 'Български', en: 'Английски' },
  themeSource: {
    ICC_TRACK: 'Направление на „Предизвикателство за интелигентни градове“',
    EUROSCIVOC: 'EuroSciVoc',
    CORDIS_TOPIC: 'Тема на CORDIS',
    LOCAL: 'Местна',
  },
};
