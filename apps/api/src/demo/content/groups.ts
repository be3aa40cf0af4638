import type { OrganisationKey } from './organisations.js';
import type { PersonKey } from './people.js';

interface GroupContent {
  name: string;
  purpose: string;
  members: readonly (OrganisationKey | PersonKey)[];
}

const CIRCLES = {
  advisoryCouncil: {
    name: 'Консултативен съвет „Дигитален Примерград“',
    purpose:
      'Обсъжда визията и пътната карта, преди да бъдат внесени в общинския съвет. Заседава веднъж на тримесечие; протоколите се публикуват.',
    members: ['oblakov', 'vetrova', 'algoritmov', 'anketova', 'grozdov', 'kasova', 'prozorkova', 'rampova'],
  },
  openDataAlliance: {
    name: 'Обединение „Отворени данни за Примерград“',
    purpose: 'Кои данни са нужни, в какъв вид и с какъв лиценз; подрежда заявките към общината.',
    members: ['openCode', 'transparent', 'informatics', 'compass', 'routes', 'sensors'],
  },
  participationGroup: {
    name: 'Работна група „Включване на гражданите“',
    purpose: 'Подготвя правилата за участие: как се кани, как се отговаря, какво се случва с предложенията.',
    members: ['kambanova', 'kapkov', 'portichkova', 'mezhdublokov', 'kartova', 'pandusov', 'utrova'],
  },
} as const satisfies Record<string, GroupContent>;

export type GroupKey = keyof typeof CIRCLES;

export const GROUPS: Record<GroupKey, GroupContent> = CIRCLES;
