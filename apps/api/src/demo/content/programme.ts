import type { ThemeSource } from '@tlaka/domain';

/** Days count from the day of loading, so that the programme is always under way. */
export const PROGRAMME = {
  code: 'PRIMERGRAD',
  nameBg: 'Интелигентен Примерград (демонстрационна програма)',
  nameEn: 'Intelligent Primergrad (demo programme)',
  city: 'Примерград',
  startsOn: -420,
  endsOn: 480,
} as const;

interface PhaseContent {
  nameBg: string;
  nameEn: string;
  startsOn: number;
  endsOn: number;
}

export const PHASES: readonly PhaseContent[] = [
  { nameBg: 'Стартиране', nameEn: 'Set-up and launch', startsOn: -420, endsOn: -331 },
  { nameBg: 'Подготовка и оценка', nameEn: 'Preparation and assessment', startsOn: -330, endsOn: -151 },
  { nameBg: 'Амбиция и пътна карта', nameEn: 'Ambition and roadmap', startsOn: -150, endsOn: 45 },
  { nameBg: 'Изпълнение', nameEn: 'Implementation', startsOn: 46, endsOn: 390 },
  { nameBg: 'Преглед и следващи стъпки', nameEn: 'Review and way forward', startsOn: 391, endsOn: 480 },
];

interface ThemeContent {
  nameBg: string;
  nameEn: string;
  source: ThemeSource;
  parent?: string;
}

const THEME_TREE = {
  PARTICIPATION: {
    nameBg: 'Гражданско участие и дигитализация на администрацията',
    nameEn: 'Citizen participation and digitisation of public administration',
    source: 'ICC_TRACK',
  },
  ECONOMY: {
    nameBg: 'Зелена икономика и местни зелени сделки',
    nameEn: 'Green economy and local green deals',
    source: 'ICC_TRACK',
  },
  SKILLS: {
    nameBg: 'Повишаване на квалификацията и преквалификация',
    nameEn: 'Upskilling and reskilling',
    source: 'ICC_TRACK',
  },
  MOBILITY: {
    nameBg: 'Вериги на доставки, логистика и икономика на мобилността',
    nameEn: 'Supply chains, logistics and the economics of mobility',
    source: 'ICC_TRACK',
  },
  'PARTICIPATION.EGOV': {
    nameBg: 'Електронно управление',
    nameEn: 'E-government',
    source: 'LOCAL',
    parent: 'PARTICIPATION',
  },
  'PARTICIPATION.EGOV.SERVICES': {
    nameBg: 'Електронни услуги',
    nameEn: 'Electronic services',
    source: 'LOCAL',
    parent: 'PARTICIPATION.EGOV',
  },
  'PARTICIPATION.EGOV.DATA': {
    nameBg: 'Отворени данни',
    nameEn: 'Open data',
    source: 'LOCAL',
    parent: 'PARTICIPATION.EGOV',
  },
  'PARTICIPATION.CITIZENS': {
    nameBg: 'Включване на гражданите',
    nameEn: 'Citizen engagement',
    source: 'LOCAL',
    parent: 'PARTICIPATION',
  },
  'PARTICIPATION.CITIZENS.BUDGET': {
    nameBg: 'Партисипативен бюджет',
    nameEn: 'Participatory budgeting',
    source: 'LOCAL',
    parent: 'PARTICIPATION.CITIZENS',
  },
  'PARTICIPATION.CITIZENS.ACCESS': {
    nameBg: 'Достъпност и доверие',
    nameEn: 'Accessibility and trust',
    source: 'LOCAL',
    parent: 'PARTICIPATION.CITIZENS',
  },
  'PARTICIPATION.LABS': {
    nameBg: 'Живи лаборатории',
    nameEn: 'Living labs',
    source: 'LOCAL',
    parent: 'PARTICIPATION',
  },
  'ECONOMY.AIR': {
    nameBg: 'Качество на въздуха',
    nameEn: 'Air quality',
    source: 'LOCAL',
    parent: 'ECONOMY',
  },
  'SKILLS.DIGITAL': {
    nameBg: 'Дигитални умения',
    nameEn: 'Digital skills',
    source: 'LOCAL',
    parent: 'SKILLS',
  },
  'MOBILITY.PUBLIC': {
    nameBg: 'Обществен транспорт',
    nameEn: 'Public transport',
    source: 'LOCAL',
    parent: 'MOBILITY',
  },
} as const satisfies Record<string, ThemeContent>;

export type ThemeCode = keyof typeof THEME_TREE;

/** The subjects of the programme, wider ones before those under them. */
export const THEMES: Record<ThemeCode, ThemeContent> = THEME_TREE;
