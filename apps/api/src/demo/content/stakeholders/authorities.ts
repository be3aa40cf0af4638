import type { StakeholderContent } from '../stakeholder.shape.js';

/** The city, its parts and other authorities. */
export const AUTHORITIES: readonly StakeholderContent[] = [
  {
    party: 'municipality',
    assessment: [5, 5, true, true, 'SUPPORTIVE', 'LEADING', 'LEADING'],
    owner: 'manager',
    themes: ['PARTICIPATION', 'PARTICIPATION.EGOV', 'PARTICIPATION.CITIZENS'],
  },
  {
    party: 'digital',
    assessment: [4, 5, true, true, 'SUPPORTIVE', 'LEADING', 'LEADING'],
    owner: 'manager',
    themes: ['PARTICIPATION.EGOV', 'PARTICIPATION.EGOV.DATA', 'PARTICIPATION.EGOV.SERVICES'],
  },
  {
    party: 'citizens',
    assessment: [3, 5, true, true, 'SUPPORTIVE', 'SUPPORTIVE', 'LEADING'],
    owner: 'coordinator',
    themes: ['PARTICIPATION.CITIZENS', 'PARTICIPATION.CITIZENS.BUDGET'],
    note: 'Имат шестима служители за целия град. Всяко ново обсъждане се планира поне месец по-рано.',
  },
  {
    party: 'finance',
    assessment: [4, 2, true, false, 'NEUTRAL', 'NEUTRAL', 'SUPPORTIVE'],
    owner: 'manager',
    themes: ['PARTICIPATION.CITIZENS.BUDGET'],
    note: 'Искат ясна сметка за поддръжката след първата година, преди да кажат „да“.',
  },
  {
    party: 'council',
    assessment: [5, 3, true, false, 'NEUTRAL', 'NEUTRAL', 'SUPPORTIVE'],
    owner: 'manager',
    themes: ['PARTICIPATION', 'PARTICIPATION.CITIZENS.BUDGET'],
  },
  {
    party: 'districtUpper',
    assessment: [3, 4, true, false, 'SUPPORTIVE', 'SUPPORTIVE', 'SUPPORTIVE'],
    owner: 'team',
    themes: ['ECONOMY.AIR', 'PARTICIPATION.LABS'],
  },
  {
    party: 'districtRiver',
    assessment: [3, 5, true, true, 'SUPPORTIVE', 'LEADING', 'LEADING'],
    owner: 'coordinator',
    themes: ['PARTICIPATION.LABS', 'PARTICIPATION.CITIZENS'],
    note: 'Предлагат помещение за живата лаборатория: бившия пощенски клон на кея.',
  },
  {
    party: 'cityIt',
    assessment: [4, 4, true, false, 'NEUTRAL', 'NEUTRAL', 'SUPPORTIVE'],
    owner: 'coordinator',
    themes: ['PARTICIPATION.EGOV', 'PARTICIPATION.EGOV.DATA'],
    note: 'Притесняват се, че външна платформа ще остане за поддръжка при тях без допълнителни хора.',
  },
  {
    party: 'transport',
    assessment: [4, 3, true, false, 'NEUTRAL', 'NEUTRAL', 'SUPPORTIVE'],
    owner: 'team',
    themes: ['MOBILITY.PUBLIC', 'PARTICIPATION.EGOV.DATA'],
  },
  {
    party: 'library',
    assessment: [2, 4, true, false, 'SUPPORTIVE', 'SUPPORTIVE', 'SUPPORTIVE'],
    owner: 'team',
    themes: ['SKILLS.DIGITAL'],
  },
  {
    party: 'eServices',
    assessment: [5, 2, true, false, 'NEUTRAL', 'NEUTRAL', 'NEUTRAL'],
    owner: 'coordinator',
    themes: ['PARTICIPATION.EGOV.SERVICES'],
    note: 'Всичко с електронна идентификация минава през тях; пишете официално, отговарят до 14 дни.',
  },
  {
    party: 'dataProtection',
    assessment: [4, 2, true, true, 'NEUTRAL', 'NEUTRAL', 'NEUTRAL'],
    owner: 'coordinator',
    themes: ['PARTICIPATION.EGOV.DATA'],
  },
  {
    party: 'neighbourCity',
    assessment: [2, 3, true, false, 'SUPPORTIVE', 'NEUTRAL', 'SUPPORTIVE'],
    owner: 'team',
    themes: ['PARTICIPATION.EGOV.SERVICES'],
  },
  {
    party: 'mentorCity',
    assessment: [2, 4, true, false, 'SUPPORTIVE', 'SUPPORTIVE', 'SUPPORTIVE'],
    owner: 'manager',
    themes: ['PARTICIPATION.CITIZENS', 'PARTICIPATION.LABS'],
  },
];
