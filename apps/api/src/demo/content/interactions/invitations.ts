import type { InteractionContent, NextStepContent } from '../interaction.shape.js';
import type { PersonKey } from '../people.js';
import type { PartyKey } from '../stakeholder.shape.js';

const ANSWERS = {
  accepted: 'Потвърди участие.',
  delegated: 'Няма да може лично; ще изпрати колега и помоли материалите да стигнат и до него.',
  declined: 'Отказва за тази дата; иска да получи доклада.',
  silent: null,
  question: 'Пита кой друг е поканен и дали ще има място за неговата тема в дневния ред.',
  coming: 'Ще дойде и предлага да представи накратко опита на организацията си.',
} as const;

type Answer = keyof typeof ANSWERS;
type Guest = readonly [party: PartyKey, person: PersonKey, answer: Answer];

interface Invitation {
  subject: string;
  summary: string;
  sentOn: number;
  /** What to do with those who have not answered. */
  reminder: NextStepContent;
  guests: readonly Guest[];
}

const NEEDS: Invitation = {
  subject: 'Покана: работна среща „Оценка на нуждите“',
  summary:
    'Изпратена е покана с дневен ред и три въпроса за подготовка: от какво имате нужда, какво можете да дадете, с кого вече работите.',
  sentOn: -272,
  reminder: ['Напомняне по телефона преди срещата', -258, 'team', -259],
  guests: [
    ['citizens', 'kambanova', 'accepted'],
    ['districtUpper', 'planinska', 'delegated'],
    ['districtRiver', 'bregov', 'accepted'],
    ['cityIt', 'kabelov', 'accepted'],
    ['transport', 'relsov', 'delegated'],
    ['library', 'knizharova', 'accepted'],
    ['eServices', 'registrov', 'silent'],
    ['informatics', 'algoritmov', 'accepted'],
    ['sociology', 'anketova', 'coming'],
    ['technical', 'chertezhov', 'silent'],
    ['compass', 'azimutov', 'coming'],
    ['school', 'zvancheva', 'accepted'],
    ['citizenOnline', 'ekranov', 'accepted'],
    ['cloud', 'maglova', 'declined'],
    ['sensors', 'datchikov', 'accepted'],
    ['chatbot', 'replikova', 'question'],
    ['cluster', 'grozdov', 'accepted'],
    ['businessUnion', 'kasova', 'delegated'],
    ['neighbours', 'portichkova', 'accepted'],
    ['transparent', 'prozorkova', 'question'],
    ['accessible', 'rampova', 'accepted'],
    ['openCode', 'klonov', 'coming'],
    ['youth', 'utrova', 'accepted'],
    ['newspaper', 'zaglavieva', 'silent'],
  ],
};

const STRATEGY: Invitation = {
  subject: 'Покана: семинар „Зрялост на решенията и стратегия“',
  summary:
    'С поканата изпратихме резултатите от оценката на нуждите: 14 нужди, подредени по гласове. На семинара ще ги свържем с възможни проекти.',
  sentOn: -238,
  reminder: ['Проверка кой още не е отговорил', -228, 'team', -229],
  guests: [
    ['finance', 'stotinkova', 'delegated'],
    ['council', 'vetrova', 'accepted'],
    ['cityIt', 'sarvarova', 'accepted'],
    ['informatics', 'matritsova', 'coming'],
    ['technical', 'chertezhov', 'accepted'],
    ['compass', 'kartova', 'accepted'],
    ['citizenOnline', 'butonova', 'accepted'],
    ['sensors', 'prahova', 'accepted'],
    ['routes', 'patekov', 'question'],
    ['mapMakers', 'koordinatov', 'silent'],
    ['cluster', 'nisheva', 'accepted'],
    ['innkeepers', 'gozbarova', 'declined'],
    ['fund', 'lihvin', 'accepted'],
    ['neighbours', 'mezhdublokov', 'accepted'],
    ['transparent', 'lupov', 'accepted'],
    ['accessible', 'pandusov', 'coming'],
    ['cleanAir', 'dahova', 'accepted'],
    ['seniors', 'banicharova', 'silent'],
    ['communityCentre', 'horova', 'silent'],
    ['neighbourCity', 'komshieva', 'accepted'],
  ],
};

const ROADMAP: Invitation = {
  subject: 'Покана: работна среща за пътната карта',
  summary:
    'Покана с проекта на пътната карта: дванадесет кандидата, за три от които има модел на ангажираност. Молим всяка организация да отбележи какво поема.',
  sentOn: -8,
  reminder: ['Обаждане за потвърждение', 4, 'team'],
  guests: [
    ['council', 'vetrova', 'accepted'],
    ['finance', 'balansov', 'silent'],
    ['districtRiver', 'varbanova', 'accepted'],
    ['transport', 'spirkova', 'silent'],
    ['eServices', 'klyucheva', 'question'],
    ['informatics', 'matritsova', 'accepted'],
    ['sociology', 'vaprosov', 'silent'],
    ['compass', 'azimutov', 'accepted'],
    ['citizenOnline', 'ekranov', 'accepted'],
    ['routes', 'patekov', 'coming'],
    ['businessUnion', 'tezgyahov', 'silent'],
    ['fund', 'listopadova', 'silent'],
    ['neighbours', 'portichkova', 'question'],
    ['transparent', 'prozorkova', 'silent'],
    ['openCode', 'vetvena', 'accepted'],
    ['library', 'knizharova', 'accepted'],
  ],
};

const sent = ({ subject, summary, sentOn, reminder, guests }: Invitation): InteractionContent[] =>
  guests.map(([party, person, answer], index) => ({
    kind: 'EMAIL',
    on: sentOn + (index % 3),
    by: 'team',
    subject,
    summary,
    ...(ANSWERS[answer] ? { outcome: ANSWERS[answer] } : { next: reminder }),
    with: [party],
    people: [person],
  }));

/** One letter per guest and workshop, with the answer that came. */
export const INVITATIONS: readonly InteractionContent[] = [NEEDS, STRATEGY, ROADMAP].flatMap(sent);
