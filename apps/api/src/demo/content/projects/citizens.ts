import type { ProjectContent } from '../project.shape.js';

/** Candidates in citizen participation and skills. */
export const CITIZENS_PROJECTS = {
  'PG-05': {
    titleBg: 'Партисипативен бюджет на районите',
    titleEn: 'Participatory budget of the districts',
    problemBg: 'Хората не виждат как се избира какво да се ремонтира и не вярват, че мнението им тежи.',
    problemEn: 'People do not see how repairs are chosen and do not believe that their opinion counts.',
    solutionBg:
      'По 1 % от инвестиционния бюджет на два района се разпределя с гласуване; всяко предложение минава публична проверка за изпълнимост.',
    solutionEn:
      'One per cent of the investment budget of two districts is allocated by vote; every proposal passes a public feasibility check.',
    kind: 'POLICY',
    horizon: 'MEDIUM',
    themes: ['PARTICIPATION.CITIZENS.BUDGET'],
    budget: ['200000', '260000'],
    proposedOn: -210,
    participations: {
      citizens: { role: 'LEAD', state: 'NEGOTIATING', contribution: 'Правила, кампания, отчет', since: -205 },
      finance: {
        role: 'FUNDER',
        state: 'INTERESTED',
        contribution: 'Перо в бюджета, ако съветът го приеме',
        since: -150,
      },
      youth: { role: 'PARTNER', state: 'INTERESTED', contribution: 'Посланици в училищата', since: -130 },
      districtUpper: { role: 'PARTNER', state: 'CONTACTED', since: -60 },
      council: { role: 'OBSERVER', state: 'IDENTIFIED' },
    },
    stages: [
      { to: 'SCREENING', on: -170, by: 'coordinator' },
      {
        to: 'SHORTLISTED',
        on: -33,
        by: 'coordinator',
        note: 'Форбилдщат сподели правилника си; остава да говорим с финансите.',
      },
    ],
  },
  'PG-06': {
    titleBg: '„Дигитални съседи“: умения за хора над 60 години',
    titleEn: '“Digital Neighbours”: skills for people over 60',
    problemBg:
      'Две трети от възрастните в район „Речен“ не са ползвали електронна услуга, защото няма кого да питат.',
    problemEn:
      'Two thirds of the elderly in Rechen have never used an electronic service: there is nobody to ask.',
    solutionBg:
      'Ученици и студенти обучават по двама възрастни в библиотеката и в пенсионерския клуб; наставниците получават часове практика.',
    solutionEn:
      'Pupils and students teach two elderly people each at the library and the pensioners’ club and earn hours of practice.',
    kind: 'CAPACITY',
    horizon: 'QUICK_WIN',
    themes: ['SKILLS.DIGITAL', 'PARTICIPATION.CITIZENS.ACCESS'],
    budget: ['8000', '12000'],
    proposedOn: -95,
    participations: {
      library: { role: 'LEAD', state: 'INTERESTED', contribution: 'Зала и 12 компютъра', since: -90 },
      school: { role: 'PARTNER', state: 'INTERESTED', contribution: '20 ученици наставници', since: -70 },
      seniors: { role: 'BENEFICIARY', state: 'CONTACTED', since: -40 },
      openCode: { role: 'FACILITATOR', state: 'IDENTIFIED' },
    },
    stages: [
      {
        to: 'SCREENING',
        on: -25,
        by: 'coordinator',
        note: 'Малко, бързо и с видим резултат. Чакаме отговор от клуба.',
      },
    ],
  },
  'PG-09': {
    titleBg: 'Гражданска наука за въздуха в „Горен“',
    titleEn: 'Citizen science for the air over Goren',
    problemBg: 'Официалната станция е на пет километра и хората не вярват на данните ѝ.',
    problemEn: 'The official station is five kilometres away, and people do not believe its data.',
    solutionBg:
      '60 датчика по балкони, калибрирани в университета; данните са отворени, а обходите с районната администрация – веднъж месечно.',
    solutionEn:
      '60 sensors on balconies, calibrated at the university; open data and a monthly walk with the district administration.',
    kind: 'RESEARCH',
    horizon: 'MEDIUM',
    themes: ['ECONOMY.AIR', 'PARTICIPATION.EGOV.DATA'],
    budget: ['24000', '36000'],
    proposedOn: -265,
    participations: {
      cleanAir: {
        role: 'LEAD',
        state: 'INTERESTED',
        contribution: 'Доброволци и места за датчиците',
        since: -260,
      },
      sensors: {
        role: 'SUPPLIER',
        state: 'NEGOTIATING',
        contribution: 'Датчици на себестойност',
        since: -230,
      },
      technical: { role: 'PARTNER', state: 'CONTACTED', contribution: 'Калибриране', since: -150 },
      districtUpper: { role: 'PARTNER', state: 'INTERESTED', since: -180 },
    },
    stages: [
      { to: 'SCREENING', on: -235, by: 'coordinator' },
      { to: 'SHORTLISTED', on: -165, by: 'coordinator', note: 'Подкрепено от районния кмет.' },
      {
        to: 'ON_HOLD',
        on: -55,
        by: 'coordinator',
        note: 'Лабораторията на техническия университет е в ремонт; без калибриране данните няма да издържат на критика.',
        revisitOn: 60,
      },
    ],
  },
  'PG-10': {
    titleBg: 'Хакатон „Отворен град“',
    titleEn: '“Open City” hackathon',
    problemBg: 'Студентите не познават проблемите на града, а градът не познава студентите.',
    problemEn: 'Students do not know the city’s problems, and the city does not know its students.',
    solutionBg:
      'Уикенд с отворени данни, задачи от дирекциите и наставници от фирмите; за трите най-добри – стаж.',
    solutionEn:
      'A weekend of open data, tasks from the directorates and mentors from firms; an internship for the best three.',
    kind: 'EVENT',
    horizon: 'QUICK_WIN',
    themes: ['PARTICIPATION.EGOV.DATA', 'SKILLS.DIGITAL'],
    budget: ['6000', '9000'],
    proposedOn: -230,
    participations: {
      informatics: { role: 'LEAD', state: 'INTERESTED', contribution: 'Зала и студенти', since: -225 },
      cloud: {
        role: 'FUNDER',
        state: 'DECLINED',
        reason: 'Искаха изключителни права върху разработките; отказахме.',
        since: -160,
      },
      cluster: { role: 'PARTNER', state: 'INTERESTED', contribution: 'Наставници', since: -150 },
    },
    stages: [
      { to: 'SCREENING', on: -200, by: 'coordinator' },
      { to: 'SHORTLISTED', on: -145, by: 'coordinator' },
      {
        to: 'CANCELLED',
        on: -28,
        by: 'manager',
        note: 'Без спонсор няма награден фонд. Идеята влиза като събитие в проекта за отворени данни.',
      },
    ],
  },
} as const satisfies Record<string, ProjectContent>;
