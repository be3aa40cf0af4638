import type { stakeholderVocabulary as english } from '../en/vocabulary.stakeholder';

export const stakeholderVocabulary: typeof english = {
  attitude: { OPPOSED: 'Против', NEUTRAL: 'Неутрално', SUPPORTIVE: 'Подкрепящо' },
  engagementLevel: {
    UNAWARE: 'Не знае',
    RESISTANT: 'Съпротивлява се',
    NEUTRAL: 'Неутрално',
    SUPPORTIVE: 'Подкрепя',
    LEADING: 'Води',
  },
  quadrant: {
    MANAGE_CLOSELY: 'Работи се отблизо',
    KEEP_SATISFIED: 'Поддържа се удовлетвореност',
    KEEP_INFORMED: 'Информира се редовно',
    MONITOR: 'Наблюдава се',
  },
  salience: {
    NON_STAKEHOLDER: 'Не е заинтересована страна',
    DORMANT: 'Латентна',
    DISCRETIONARY: 'По преценка',
    DEMANDING: 'Настоятелна',
    DOMINANT: 'Доминираща',
    DANGEROUS: 'Опасна',
    DEPENDENT: 'Зависима',
    DEFINITIVE: 'Определяща',
  },
  interactionKind: {
    MEETING: 'Среща',
    CALL: 'Разговор',
    EMAIL: 'Имейл',
    EVENT: 'Събитие',
    VISIT: 'Посещение',
    LETTER: 'Писмо',
    NOTE: 'Бележка',
  },
};
