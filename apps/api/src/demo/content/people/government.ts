import type { OrganisationKey } from '../organisations.js';
import type { PersonContent } from '../shapes.js';

/** People of the city and of other authorities, here and abroad. */
export const OFFICIALS = {
  zvezdarova: {
    name: ['Калина', 'Звездарова'],
    seats: [['municipality', 'Кмет', 'HEAD', -1090]],
  },
  oblakov: {
    name: ['Стоян', 'Облаков'],
    seats: [['municipality', 'Заместник-кмет „Дигитализация и иновации“', 'DEPUTY', -640]],
  },
  rucheykov: {
    name: ['Ивайло', 'Ручейков'],
    seats: [['digital', 'Директор на дирекция', 'HEAD', -900]],
  },
  kestenova: {
    name: ['Мила', 'Кестенова'],
    seats: [
      ['digital', 'Главен експерт „Електронни услуги“', 'EXPERT', -410],
      ['openCode', 'Координатор на проекти', 'MANAGER', -1500, -420],
    ],
  },
  bukvev: {
    name: ['Теодор', 'Буквев'],
    seats: [['digital', 'Старши експерт „Данни“', 'EXPERT', -700]],
  },
  kambanova: {
    name: ['Гергана', 'Камбанова'],
    seats: [['citizens', 'Директор на дирекция', 'HEAD', -1200]],
  },
  kapkov: {
    name: ['Асен', 'Капков'],
    seats: [
      ['citizens', 'Експерт „Обществени обсъждания“', 'EXPERT', -330],
      ['neighbours', 'Фасилитатор', 'EXPERT', -1300, -340],
    ],
  },
  stotinkova: {
    name: ['Недялка', 'Стотинкова'],
    seats: [['finance', 'Директор на дирекция', 'HEAD', -2100]],
  },
  balansov: {
    name: ['Румен', 'Балансов'],
    seats: [['finance', 'Експерт „Партисипативен бюджет“', 'EXPERT', -500]],
  },
  dabov: {
    name: ['Огнян', 'Дъбов'],
    seats: [['council', 'Председател на общинския съвет', 'HEAD', -1085]],
  },
  vetrova: {
    name: ['Лилия', 'Ветрова'],
    seats: [
      ['council', 'Общински съветник, председател на комисията по цифровизация', 'MEMBER', -1085],
      ['informatics', 'Хоноруван преподавател', 'OTHER', -1800],
    ],
  },
  skalov: {
    name: ['Пламен', 'Скалов'],
    seats: [
      ['council', 'Общински съветник', 'MEMBER', -1085],
      ['transport', 'Член на съвета на директорите', 'BOARD_MEMBER', -2600, -1100],
    ],
  },
  planinska: {
    name: ['Ружа', 'Планинска'],
    seats: [['districtUpper', 'Кмет на район', 'HEAD', -1080]],
  },
  topolov: {
    name: ['Ивелин', 'Тополов'],
    seats: [['districtUpper', 'Главен експерт „Екология“', 'EXPERT', -1500]],
  },
  bregov: {
    name: ['Кирил', 'Брегов'],
    seats: [['districtRiver', 'Кмет на район', 'HEAD', -1080]],
  },
  varbanova: {
    name: ['Цвета', 'Върбанова'],
    seats: [['districtRiver', 'Секретар на района', 'DEPUTY', -800]],
  },
  kabelov: {
    name: ['Мартин', 'Кабелов'],
    seats: [['cityIt', 'Изпълнителен директор', 'HEAD', -950]],
  },
  sarvarova: {
    name: ['Надежда', 'Сървърова'],
    seats: [
      ['cityIt', 'Главен системен архитект', 'EXPERT', -560],
      ['cloud', 'Архитект на решения', 'EXPERT', -2000, -570],
    ],
  },
  relsov: {
    name: ['Захари', 'Релсов'],
    seats: [['transport', 'Изпълнителен директор', 'HEAD', -1400]],
  },
  spirkova: {
    name: ['Биляна', 'Спиркова'],
    seats: [['transport', 'Ръководител „Анализи и разписания“', 'MANAGER', -720]],
  },
  knizharova: {
    name: ['Елица', 'Книжарова'],
    seats: [['library', 'Директор', 'HEAD', -3000]],
  },
  registrov: {
    name: ['Владимир', 'Регистров'],
    seats: [
      ['eServices', 'Изпълнителен директор', 'HEAD', -400],
      ['digital', 'Началник отдел „Интеграция“', 'MANAGER', -1900, -450],
    ],
  },
  klyucheva: {
    name: ['Станимира', 'Ключева'],
    seats: [['eServices', 'Държавен експерт „Електронна идентификация“', 'EXPERT', -800]],
  },
  poverov: {
    name: ['Милчо', 'Поверов'],
    seats: [['dataProtection', 'Началник отдел „Консултации“', 'MANAGER', -1300]],
  },
  komshieva: {
    name: ['Анелия', 'Комшиева'],
    seats: [['neighbourCity', 'Секретар на общината', 'DEPUTY', -1080]],
  },
  vorbild: {
    name: ['Jana', 'Vorbild'],
    seats: [['mentorCity', 'Head of Citizen Participation', 'HEAD', -1700]],
    language: 'en',
  },
  musterplan: {
    name: ['Otto', 'Musterplan'],
    seats: [['mentorCity', 'Open Data Officer', 'EXPERT', -900]],
    language: 'en',
  },
  mockingbird: {
    name: ['Elsa', 'Mockingbird'],
    seats: [['secretariat', 'Lead expert for Primergrad', 'ADVISER', -420]],
    language: 'en',
  },
  esempio: {
    name: ['Luca', 'Esempio'],
    seats: [
      ['secretariat', 'Thematic Network Coordinator', 'MANAGER', -420],
      ['mentorCity', 'Project officer', 'EXPERT', -1600, -430],
    ],
    language: 'en',
  },
} as const satisfies Record<string, PersonContent<OrganisationKey>>;
