import type { OrganisationKey } from '../organisations.js';
import type { PersonContent } from '../shapes.js';

/** People of citizens' organisations and of the press. */
export const CITIZENS = {
  portichkova: {
    name: ['Веска', 'Портичкова'],
    seats: [['neighbours', 'Председател', 'HEAD', -1600]],
  },
  mezhdublokov: {
    name: ['Иван', 'Междублоков'],
    seats: [['neighbours', 'Координатор на доброволците', 'MANAGER', -450]],
    lawfulBasis: 'CONSENT',
  },
  prozorkova: {
    name: ['Антония', 'Прозоркова'],
    seats: [['transparent', 'Изпълнителен директор', 'HEAD', -1400]],
  },
  lupov: {
    name: ['Крум', 'Лупов'],
    seats: [
      ['transparent', 'Анализатор', 'EXPERT', -480],
      ['newspaper', 'Разследващ журналист', 'EXPERT', -2500, -490],
    ],
  },
  rampova: {
    name: ['Мария', 'Рампова'],
    seats: [['accessible', 'Председател', 'HEAD', -1300]],
  },
  pandusov: {
    name: ['Слави', 'Пандусов'],
    seats: [['accessible', 'Експерт „Цифрова достъпност“', 'EXPERT', -620]],
    lawfulBasis: 'CONSENT',
  },
  klonov: {
    name: ['Никодим', 'Клонов'],
    seats: [['openCode', 'Председател', 'HEAD', -1800]],
  },
  vetvena: {
    name: ['Ася', 'Ветвена'],
    seats: [['openCode', 'Координатор на проекти', 'MANAGER', -415]],
  },
  utrova: {
    name: ['Бояна', 'Утрова'],
    seats: [['youth', 'Председател', 'HEAD', -280]],
    lawfulBasis: 'CONSENT',
  },
  skokov: {
    name: ['Даниел', 'Скоков'],
    seats: [['youth', 'Председател', 'HEAD', -900, -281]],
    lawfulBasis: 'CONSENT',
    doNotContact: true,
  },
  dahova: {
    name: ['Петра', 'Дъхова'],
    seats: [['cleanAir', 'Говорител', 'REPRESENTATIVE', -700]],
    lawfulBasis: 'CONSENT',
  },
  filtrov: {
    name: ['Лазар', 'Филтров'],
    seats: [['cleanAir', 'Доброволец „Измервания“', 'MEMBER', -500]],
    lawfulBasis: 'CONSENT',
  },
  banicharova: {
    name: ['Цонка', 'Баничарова'],
    seats: [['seniors', 'Председател', 'HEAD', -2200]],
    lawfulBasis: 'CONSENT',
  },
  horova: {
    name: ['Фани', 'Хорова'],
    seats: [['communityCentre', 'Секретар на читалището', 'HEAD', -1900]],
  },
  zaglavieva: {
    name: ['Жени', 'Заглавиева'],
    seats: [
      ['newspaper', 'Главен редактор', 'HEAD', -470],
      ['radio', 'Водещ', 'OTHER', -2400, -475],
    ],
  },
  valnorezov: {
    name: ['Христофор', 'Вълнорезов'],
    seats: [['radio', 'Програмен директор', 'HEAD', -1400]],
  },
} as const satisfies Record<string, PersonContent<OrganisationKey>>;
