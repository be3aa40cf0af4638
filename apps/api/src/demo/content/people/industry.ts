import type { OrganisationKey } from '../organisations.js';
import type { PersonContent } from '../shapes.js';

/** People of firms, associations and funds. */
export const BUSINESS_PEOPLE = {
  ekranov: {
    name: ['Калоян', 'Екранов'],
    seats: [['citizenOnline', 'Управител', 'HEAD', -1900]],
  },
  butonova: {
    name: ['Ралица', 'Бутонова'],
    seats: [
      ['citizenOnline', 'Ръководител проекти', 'MANAGER', -520],
      ['cityIt', 'Бизнес анализатор', 'EXPERT', -1700, -530],
    ],
  },
  maglova: {
    name: ['Александра', 'Мъглова'],
    seats: [['cloud', 'Директор „Публичен сектор“', 'MANAGER', -860]],
  },
  kapchitsov: {
    name: ['Венцислав', 'Капчицов'],
    seats: [['cloud', 'Технически консултант', 'EXPERT', -420]],
  },
  valnov: {
    name: ['Деян', 'Вълнов'],
    seats: [['telecom', 'Ръководител „Умни градове“', 'MANAGER', -760]],
  },
  signalova: {
    name: ['Жана', 'Сигналова'],
    seats: [['telecom', 'Корпоративна социална отговорност', 'CONTACT', -1100]],
  },
  datchikov: {
    name: ['Мирослав', 'Датчиков'],
    seats: [['sensors', 'Съосновател', 'HEAD', -800]],
  },
  prahova: {
    name: ['Ина', 'Прахова'],
    seats: [['sensors', 'Инженер „Измервания“', 'EXPERT', -400]],
    lawfulBasis: 'CONSENT',
  },
  patekov: {
    name: ['Петко', 'Пътеков'],
    seats: [['routes', 'Управител', 'HEAD', -640]],
  },
  replikova: {
    name: ['Соня', 'Репликова'],
    seats: [['chatbot', 'Управител', 'HEAD', -500]],
  },
  kutiyska: {
    name: ['Вихра', 'Кутийска'],
    seats: [['whiteBox', 'Управител', 'HEAD', -2000]],
  },
  portov: {
    name: ['Димитър', 'Портов'],
    seats: [
      ['whiteBox', 'Съдружник', 'BOARD_MEMBER', -290],
      ['digital', 'Началник отдел „Обществени поръчки в ИТ“', 'MANAGER', -2200, -300],
    ],
  },
  koordinatov: {
    name: ['Георги', 'Координатов'],
    seats: [['mapMakers', 'Технически директор', 'MANAGER', -1200]],
  },
  pikselova: {
    name: ['Виктория', 'Пикселова'],
    seats: [['mapMakers', 'Ръководител продажби', 'CONTACT', -700]],
    doNotContact: true,
  },
  grozdov: {
    name: ['Юлиан', 'Гроздов'],
    seats: [['cluster', 'Изпълнителен директор', 'HEAD', -1000]],
  },
  nisheva: {
    name: ['Лора', 'Нишева'],
    seats: [['cluster', 'Координатор „Членове“', 'CONTACT', -370]],
  },
  tezgyahov: {
    name: ['Стефан', 'Тезгяхов'],
    seats: [
      ['businessUnion', 'Председател', 'HEAD', -1500],
      ['cluster', 'Член на управителния съвет', 'BOARD_MEMBER', -900],
    ],
  },
  kasova: {
    name: ['Магдалена', 'Касова'],
    seats: [['businessUnion', 'Главен секретар', 'MANAGER', -1200]],
  },
  gozbarova: {
    name: ['Пена', 'Гозбарова'],
    seats: [['innkeepers', 'Председател', 'HEAD', -2500]],
  },
  listopadova: {
    name: ['Райна', 'Листопадова'],
    seats: [
      ['fund', 'Изпълнителен директор', 'HEAD', -600],
      ['municipality', 'Заместник-кмет „Дигитализация и иновации“', 'DEPUTY', -1800, -645],
    ],
  },
  lihvin: {
    name: ['Емануил', 'Лихвин'],
    seats: [['fund', 'Инвестиционен мениджър', 'MANAGER', -550]],
  },
} as const satisfies Record<string, PersonContent<OrganisationKey>>;
