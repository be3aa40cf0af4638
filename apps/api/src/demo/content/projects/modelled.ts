import type { ProjectContent } from '../project.shape.js';

/** The three that have come as far as an engagement model. */
export const MODELLED_PROJECTS = {
  'PG-01': {
    titleBg: 'Единна платформа за участие, комуникация и информиране',
    titleEn: 'One platform for citizen participation, communication and information',
    problemBg:
      'Предложенията и сигналите на гражданите стигат до общината по седем канала и никой не вижда какво се е случило с тях. На последните четири обсъждания са дошли средно по 23 души.',
    problemEn:
      'Citizens’ proposals and reports reach the city by seven channels, and nobody sees what became of them. The last four public discussions drew 23 people on average.',
    solutionBg:
      'Една платформа, на която всяко предложение има номер, отговорник, срок и отговор; обсъждания на живо и онлайн; месечен отчет „казахте – направихме“.',
    solutionEn:
      'One platform where every proposal has a number, an owner, a deadline and an answer; discussions on site and online; a monthly “you said, we did” report.',
    kind: 'SOLUTION',
    horizon: 'MEDIUM',
    themes: ['PARTICIPATION.CITIZENS', 'PARTICIPATION.EGOV.SERVICES'],
    budget: ['140000', '190000'],
    startsOn: 60,
    endsOn: 600,
    proposedOn: -318,
    participations: {
      municipality: {
        role: 'LEAD',
        state: 'COMMITTED',
        contribution: 'Пилотна такса, отворени данни, място в работната група, публична референция',
        amount: '60000',
        since: -310,
      },
      informatics: {
        role: 'PARTNER',
        state: 'COMMITTED',
        contribution: 'Оценка на въздействието, студентски екипи за разработка',
        since: -280,
      },
      citizenOnline: {
        role: 'SUPPLIER',
        state: 'COMMITTED',
        contribution: 'Платформа и поддръжка за времето на пилота; стажантски места',
        amount: '45000',
        since: -265,
      },
      neighbours: {
        role: 'PARTNER',
        state: 'NEGOTIATING',
        contribution: 'Привличане на хора по квартали, обходи, обучение на доброволци',
        since: -270,
      },
      accessible: {
        role: 'ASSOCIATED_PARTNER',
        state: 'INTERESTED',
        contribution: 'Проверка за достъпност с потребители',
        since: -120,
      },
      whiteBox: {
        role: 'SUPPLIER',
        state: 'EXCLUDED',
        reason:
          'Общ съдружник с „Гражданин онлайн“, а кандидатстваха да пишат техническото задание. Изключено с решение на ръководителя.',
        since: -240,
        declaredConflict: 'Съдружник в дружеството е съдружник и в „Гражданин онлайн“.',
        conflictDecision: 'Не участва нито в заданието, нито в оценката.',
      },
    },
    stages: [
      { to: 'SCREENING', on: -290, by: 'coordinator', note: 'Най-често споменаваната нужда в анкетата.' },
      {
        to: 'SHORTLISTED',
        on: -215,
        by: 'coordinator',
        note: 'Първа по гласове на семинара за стратегия: 31 точки от 12 организации.',
      },
      {
        to: 'MODEL_DESIGN',
        on: -150,
        by: 'coordinator',
        note: 'Четирите страни потвърдиха интерес; започваме с пилот в два района.',
      },
      {
        to: 'DECISION',
        on: -12,
        by: 'coordinator',
        note: 'Внасяме сценарий Б. Моделът е печеливш, но запасът на общината и на фирмата е малък.',
      },
    ],
  },
  'PG-02': {
    titleBg: 'Политика за данните и портал за отворени данни',
    titleEn: 'Data policy and open data portal',
    problemBg:
      'Общинските данни се дават при поискване, в различен вид и без лиценз. Университетът и фирмите чакат по два месеца за набор, който вече е подготвян за друг.',
    problemEn:
      'City data are handed out on request, in whatever shape and without a licence. The university and firms wait two months for a data set that was prepared for somebody else before.',
    solutionBg:
      'Решение на общинския съвет за отворени данни по подразбиране, портал с 40 набора през първата година и обединение на ползвателите, което подрежда заявките.',
    solutionEn:
      'A council decision on open data by default, a portal with 40 data sets in the first year, and an alliance of users that ranks the requests.',
    kind: 'POLICY',
    horizon: 'MEDIUM',
    themes: ['PARTICIPATION.EGOV.DATA'],
    budget: ['55000', '80000'],
    startsOn: -95,
    endsOn: 270,
    proposedOn: -340,
    participations: {
      digital: {
        role: 'LEAD',
        state: 'ACTIVE',
        contribution: 'Набори от данни, хостинг, отговорник за данните',
        amount: '30000',
        since: -335,
      },
      informatics: {
        role: 'PARTNER',
        state: 'ACTIVE',
        contribution: 'Проверка на качеството, курс „Данните на града“',
        since: -320,
      },
      openCode: {
        role: 'PARTNER',
        state: 'ACTIVE',
        contribution: 'Отворен софтуер на портала, общност от разработчици',
        since: -330,
      },
      fund: {
        role: 'FUNDER',
        state: 'ACTIVE',
        contribution: 'Грант за първата година',
        amount: '25000',
        since: -230,
      },
      transport: {
        role: 'PARTNER',
        state: 'INTERESTED',
        contribution: 'Разписания и закъснения в реално време',
        since: -180,
      },
      routes: {
        role: 'BENEFICIARY',
        state: 'NEGOTIATING',
        contribution: 'Приложение за пътуване',
        since: -170,
      },
      dataProtection: { role: 'OBSERVER', state: 'CONTACTED', since: -200 },
    },
    stages: [
      { to: 'SCREENING', on: -310, by: 'coordinator', note: 'Предложено от „Отворен код Примерград“.' },
      {
        to: 'SHORTLISTED',
        on: -255,
        by: 'coordinator',
        note: 'Лесно изпълнимо и нужно на още три от проектите.',
      },
      {
        to: 'MODEL_DESIGN',
        on: -205,
        by: 'coordinator',
        note: 'Избрана форма: споразумение за споделяне на данни.',
      },
      { to: 'DECISION', on: -140, by: 'coordinator', note: 'Всички страни потвърдиха оценките си.' },
      {
        to: 'AGREED',
        on: -118,
        by: 'manager',
        note: 'Одобрен. Печели всяка от страните, и то с достатъчен запас.',
      },
      {
        to: 'RUNNING',
        on: -95,
        by: 'manager',
        note: 'Споразумението е подписано; първите 12 набора са готови.',
      },
    ],
  },
  'PG-03': {
    titleBg: 'Жива лаборатория „Кварталът решава“',
    titleEn: 'Living lab “The Neighbourhood Decides”',
    problemBg:
      'Решенията за кварталните пространства се изпробват чак когато са построени. В район „Речен“ две площадки бяха преработвани по три пъти.',
    problemEn:
      'Decisions about neighbourhood spaces are tested only once they are built. In the Rechen district two playgrounds were rebuilt three times.',
    solutionBg:
      'Място на кея, в което жители, изследователи и фирми изпробват временни решения, мерят ефекта и решават кое да остане.',
    solutionEn:
      'A place on the quay where residents, researchers and firms try out temporary solutions, measure their effect and decide what stays.',
    kind: 'PILOT',
    horizon: 'LONG',
    themes: ['PARTICIPATION.LABS', 'PARTICIPATION.CITIZENS'],
    budget: ['90000', '160000'],
    proposedOn: -250,
    participations: {
      districtRiver: {
        role: 'LEAD',
        state: 'NEGOTIATING',
        contribution: 'Бившият пощенски клон на кея; разрешения за временни намеси',
        since: -245,
      },
      compass: {
        role: 'PARTNER',
        state: 'NEGOTIATING',
        contribution: 'Методика, наблюдения преди и след',
        since: -200,
      },
      sensors: {
        role: 'PARTNER',
        state: 'NEGOTIATING',
        contribution: 'Броячи и датчици за шум',
        since: -140,
      },
      neighbours: {
        role: 'PARTNER',
        state: 'NEGOTIATING',
        contribution: 'Доброволци, които отварят мястото всяка вечер',
        since: -190,
      },
      cluster: { role: 'OBSERVER', state: 'CONTACTED', since: -90 },
      telecom: {
        role: 'FUNDER',
        state: 'DECLINED',
        reason: 'Бюджетът за социални каузи е изчерпан; да ги потърсим отново през януари.',
        since: -110,
      },
    },
    stages: [
      { to: 'SCREENING', on: -220, by: 'coordinator', note: 'Районът предлага място и водещ партньор.' },
      {
        to: 'SHORTLISTED',
        on: -130,
        by: 'coordinator',
        note: 'Голям ефект, но и голямо усилие; да се търси спонсор.',
      },
      {
        to: 'MODEL_DESIGN',
        on: -48,
        by: 'coordinator',
        note: 'Има кой да го прави; да проверим дали за всички има смисъл.',
      },
    ],
  },
} as const satisfies Record<string, ProjectContent>;
