import type { StakeholderContent } from '../stakeholder.shape.js';

/** People who count by themselves, and circles that meet as one. */
export const PERSONS_AND_GROUPS: readonly StakeholderContent[] = [
  {
    party: 'zvezdarova',
    assessment: [5, 4, true, false, 'SUPPORTIVE', 'SUPPORTIVE', 'LEADING'],
    owner: 'manager',
    themes: ['PARTICIPATION'],
    note: 'Материали за кмета: една страница, до четвъртък на обяд.',
  },
  {
    party: 'oblakov',
    assessment: [5, 5, true, true, 'SUPPORTIVE', 'LEADING', 'LEADING'],
    owner: 'manager',
    themes: ['PARTICIPATION.EGOV', 'ECONOMY'],
  },
  {
    party: 'dabov',
    assessment: [5, 2, true, false, 'NEUTRAL', 'NEUTRAL', 'SUPPORTIVE'],
    owner: 'manager',
    themes: ['PARTICIPATION.CITIZENS.BUDGET'],
  },
  {
    party: 'vetrova',
    assessment: [4, 5, true, true, 'SUPPORTIVE', 'SUPPORTIVE', 'LEADING'],
    owner: 'coordinator',
    themes: ['PARTICIPATION.EGOV', 'PARTICIPATION.EGOV.DATA'],
  },
  {
    party: 'skalov',
    assessment: [4, 2, false, true, 'OPPOSED', 'RESISTANT', 'NEUTRAL'],
    owner: 'manager',
    themes: ['MOBILITY.PUBLIC'],
    note: 'Гласува против партисипативния бюджет; приема доводи с числа от други градове.',
  },
  {
    party: 'planinska',
    assessment: [3, 4, true, true, 'SUPPORTIVE', 'SUPPORTIVE', 'SUPPORTIVE'],
    owner: 'team',
    themes: ['ECONOMY.AIR'],
  },
  { party: 'stotinkova', assessment: null, owner: 'manager', themes: ['PARTICIPATION.CITIZENS.BUDGET'] },
  { party: 'poverov', assessment: null, owner: 'coordinator', themes: ['PARTICIPATION.EGOV.DATA'] },
  {
    party: 'klonov',
    assessment: [2, 5, false, false, 'SUPPORTIVE', 'LEADING', 'LEADING'],
    owner: 'coordinator',
    themes: ['PARTICIPATION.EGOV.DATA'],
  },
  {
    party: 'matritsova',
    assessment: [2, 4, true, null, 'SUPPORTIVE', 'SUPPORTIVE', 'SUPPORTIVE'],
    owner: 'coordinator',
    themes: ['PARTICIPATION.EGOV.DATA'],
  },
  { party: 'anketova', assessment: null, owner: null, themes: ['PARTICIPATION.CITIZENS'] },
  {
    party: 'portov',
    assessment: [4, 4, false, true, 'OPPOSED', 'RESISTANT', 'RESISTANT'],
    owner: 'manager',
    themes: ['PARTICIPATION.EGOV'],
    note: 'Бивш началник на отдел в дирекцията, сега съдружник в „Бяла кутия консулт“.',
  },
  {
    party: 'mockingbird',
    assessment: [3, 5, true, false, 'SUPPORTIVE', 'LEADING', 'LEADING'],
    owner: 'manager',
    themes: ['PARTICIPATION'],
    note: 'Lead expert of the programme for the city. Write in English; answers the same day.',
  },
  { party: 'zaglavieva', assessment: null, owner: 'team', themes: [] },
  { party: 'lupov', assessment: [null, 4, null, null, null, 'NEUTRAL', null], owner: null, themes: [] },
  {
    party: 'listopadova',
    assessment: [4, 3, false, false, 'NEUTRAL', 'NEUTRAL', 'SUPPORTIVE'],
    owner: 'manager',
    themes: ['ECONOMY'],
  },
  {
    party: 'advisoryCouncil',
    assessment: [4, 4, true, false, 'SUPPORTIVE', 'SUPPORTIVE', 'SUPPORTIVE'],
    owner: 'manager',
    themes: ['PARTICIPATION'],
  },
  {
    party: 'openDataAlliance',
    assessment: [2, 5, true, true, 'SUPPORTIVE', 'LEADING', 'LEADING'],
    owner: 'coordinator',
    themes: ['PARTICIPATION.EGOV.DATA'],
  },
  {
    party: 'participationGroup',
    assessment: null,
    owner: 'coordinator',
    themes: ['PARTICIPATION.CITIZENS', 'PARTICIPATION.CITIZENS.BUDGET'],
  },
];
