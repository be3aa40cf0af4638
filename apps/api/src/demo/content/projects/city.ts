import type { ProjectContent } from '../project.shape.js';

/** Candidates in e-government, mobility and the green economy. */
export const CITY_PROJECTS = {
  'PG-04': {
    titleBg: '„Едно гише онлайн“: десет услуги без посещение',
    titleEn: '“One-Stop Online”: ten services without a visit',
    problemBg:
      'От 140 електронни услуги гражданите ползват 11; останалите искат подпис, който почти никой няма.',
    problemEn:
      'Of 140 electronic services citizens use 11; the rest ask for a signature that hardly anybody has.',
    solutionBg:
      'Десетте най-търсени услуги се преработват заедно с потребители, с една идентификация и с предварително попълнени данни.',
    solutionEn:
      'The ten services in highest demand are redesigned with their users, with one identification and prefilled data.',
    kind: 'SOLUTION',
    horizon: 'MEDIUM',
    themes: ['PARTICIPATION.EGOV.SERVICES'],
    budget: ['120000', '150000'],
    proposedOn: -305,
    participations: {
      digital: { role: 'LEAD', state: 'NEGOTIATING', contribution: 'Екип от трима служители', since: -300 },
      eServices: {
        role: 'PARTNER',
        state: 'CONTACTED',
        contribution: 'Достъп до националната идентификация',
        since: -210,
      },
      cityIt: { role: 'PARTNER', state: 'INTERESTED', contribution: 'Интеграция и поддръжка', since: -190 },
      neighbourCity: {
        role: 'PARTNER',
        state: 'INTERESTED',
        contribution: 'Опит с пет от услугите',
        since: -100,
      },
      accessible: { role: 'FACILITATOR', state: 'IDENTIFIED' },
    },
    stages: [
      { to: 'SCREENING', on: -275, by: 'coordinator' },
      {
        to: 'SHORTLISTED',
        on: -70,
        by: 'coordinator',
        note: 'Решението на партньорския преглед с Форбилдщат: започнете от адресната регистрация.',
      },
    ],
  },
  'PG-07': {
    titleBg: 'Спирка, която казва истината: данни за транспорта в реално време',
    titleEn: 'A stop that tells the truth: live public transport data',
    problemBg: 'Таблата показват разписанието, не автобуса. Жалбите за закъснения са 40 % от всички.',
    problemEn: 'The boards show the timetable, not the bus. Delays make up 40 % of all complaints.',
    solutionBg: 'Отворен поток с местоположения, табла с очаквано време и приложение на местна фирма.',
    solutionEn: 'An open stream of positions, boards with expected times and an app by a local firm.',
    kind: 'SOLUTION',
    horizon: 'MEDIUM',
    themes: ['MOBILITY.PUBLIC', 'PARTICIPATION.EGOV.DATA'],
    budget: ['70000', '110000'],
    proposedOn: -120,
    participations: {
      transport: { role: 'LEAD', state: 'INTERESTED', contribution: 'Данни от 120 автобуса', since: -115 },
      routes: { role: 'PARTNER', state: 'INTERESTED', contribution: 'Приложение и прогнози', since: -110 },
      technical: { role: 'PARTNER', state: 'IDENTIFIED' },
      telecom: { role: 'FUNDER', state: 'IDENTIFIED' },
    },
    stages: [{ to: 'SCREENING', on: -41, by: 'coordinator', note: 'Зависи от портала за отворени данни.' }],
  },
  'PG-08': {
    titleBg: 'Гласов помощник за общински услуги',
    titleEn: 'Voice assistant for municipal services',
    problemBg: 'Телефонът за справки е зает през половината от работното време.',
    problemEn: 'The information line is engaged half of the working day.',
    solutionBg: 'Гласов помощник, който отговаря на десетте най-чести въпроса.',
    solutionEn: 'A voice assistant that answers the ten most frequent questions.',
    kind: 'PILOT',
    horizon: 'QUICK_WIN',
    themes: ['PARTICIPATION.EGOV.SERVICES'],
    budget: ['30000', '30000'],
    proposedOn: -240,
    participations: {
      chatbot: { role: 'LEAD', state: 'INTERESTED', contribution: 'Готов продукт', since: -240 },
      accessible: {
        role: 'OBSERVER',
        state: 'DECLINED',
        reason: 'Продуктът не работи с екранен четец; искат първо това.',
        since: -190,
      },
    },
    stages: [
      { to: 'SCREENING', on: -205, by: 'coordinator' },
      {
        to: 'REJECTED',
        on: -160,
        by: 'manager',
        note: 'Повтаря услуга, която централната агенция пуска догодина, и не е достъпен за незрящи.',
        revisitOn: 180,
      },
    ],
  },
  'PG-11': {
    titleBg: 'Местна зелена сделка за Стария град',
    titleEn: 'Local Green Deal for the Old Town',
    problemBg:
      'Сметосъбирането и доставките задръстват центъра всяка сутрин; хотелите и общината се винят взаимно.',
    problemEn:
      'Waste collection and deliveries choke the centre every morning; hotels and the city blame each other.',
    solutionBg:
      'Взаимни ангажименти с мярка и срок: общи доставки, разделно събиране, по-евтин достъп за участниците.',
    solutionEn:
      'Mutual commitments with measures and deadlines: shared deliveries, separate collection, cheaper access for those who join.',
    kind: 'POLICY',
    horizon: 'LONG',
    themes: ['ECONOMY', 'MOBILITY'],
    budget: null,
    proposedOn: -18,
    participations: {
      innkeepers: { role: 'PARTNER', state: 'CONTACTED', since: -15 },
      businessUnion: { role: 'FACILITATOR', state: 'IDENTIFIED' },
    },
    stages: [],
  },
  'PG-12': {
    titleBg: 'Цифров двойник на кея',
    titleEn: 'Digital twin of the quay',
    problemBg: 'При прииждане на реката никой не знае кои мазета ще бъдат залети първи.',
    problemEn: 'When the river rises nobody knows whose cellars will be flooded first.',
    solutionBg: 'Триизмерен модел на кея, който показва последствията преди решенията.',
    solutionEn: 'A three-dimensional model of the quay that shows consequences before decisions.',
    kind: 'RESEARCH',
    horizon: 'LONG',
    themes: ['PARTICIPATION.EGOV.DATA', 'PARTICIPATION.LABS'],
    budget: ['180000', '420000'],
    proposedOn: -75,
    participations: {
      mapMakers: { role: 'PARTNER', state: 'IDENTIFIED' },
      technical: { role: 'LEAD', state: 'CONTACTED', contribution: 'Хидравличен модел', since: -60 },
    },
    stages: [],
  },
} as const satisfies Record<string, ProjectContent>;
