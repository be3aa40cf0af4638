import type { OrganisationKey } from '../organisations.js';
import type { PersonContent } from '../shapes.js';

/** People who teach and study. */
export const ACADEMICS = {
  akademikov: {
    name: ['Любен', 'Академиков'],
    seats: [['university', 'Ректор', 'HEAD', -700]],
  },
  lampova: {
    name: ['Светла', 'Лампова'],
    seats: [
      ['university', 'Заместник-ректор „Научна дейност“', 'DEPUTY', -690],
      ['compass', 'Член на управителния съвет', 'BOARD_MEMBER', -1200],
    ],
  },
  algoritmov: {
    name: ['Борислав', 'Алгоритмов'],
    seats: [['informatics', 'Декан', 'HEAD', -1100]],
  },
  matritsova: {
    name: ['Вяра', 'Матрицова'],
    seats: [['informatics', 'Доцент „Анализ на данни“', 'EXPERT', -2400]],
  },
  bitov: {
    name: ['Никола', 'Битов'],
    seats: [['informatics', 'Докторант', 'MEMBER', -600]],
    lawfulBasis: 'CONSENT',
  },
  anketova: {
    name: ['Тодорка', 'Анкетова'],
    seats: [['sociology', 'Ръководител на катедра', 'HEAD', -1500]],
  },
  vaprosov: {
    name: ['Явор', 'Въпросов'],
    seats: [['sociology', 'Главен асистент', 'EXPERT', -1000]],
  },
  chertezhov: {
    name: ['Христо', 'Чертежов'],
    seats: [['technical', 'Ръководител „Лаборатория за градски системи“', 'MANAGER', -1300]],
  },
  lostova: {
    name: ['Силвия', 'Лостова'],
    seats: [['technical', 'Център за кариерно развитие, ръководител', 'CONTACT', -800]],
  },
  azimutov: {
    name: ['Емил', 'Азимутов'],
    seats: [
      ['compass', 'Директор', 'HEAD', -980],
      ['sociology', 'Доцент', 'EXPERT', -3200, -985],
    ],
  },
  kartova: {
    name: ['Рада', 'Картова'],
    seats: [['compass', 'Изследовател „Участие и доверие“', 'EXPERT', -650]],
  },
  posokov: {
    name: ['Филип', 'Посоков'],
    seats: [['compass', 'Изследовател', 'EXPERT', -380]],
    lawfulBasis: 'CONSENT',
  },
  zvancheva: {
    name: ['Дафина', 'Звънчева'],
    seats: [['school', 'Директор', 'HEAD', -1700]],
  },
  tebeshirov: {
    name: ['Симеон', 'Тебеширов'],
    seats: [['school', 'Учител по програмиране', 'CONTACT', -1100]],
  },
} as const satisfies Record<string, PersonContent<OrganisationKey>>;
