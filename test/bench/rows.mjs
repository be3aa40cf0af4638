import { fold, quadrant, salience } from '@tlaka/domain';
import { random } from './random.mjs';

// Invented words, so that names differ, fold and sort like real ones without being anybody's.
const SYLLABLES = [
  'ба',
  'ве',
  'го',
  'ди',
  'жа',
  'зо',
  'ка',
  'ле',
  'ми',
  'но',
  'пе',
  'ра',
  'со',
  'ту',
  'фи',
  'ха',
  'ца',
  'че',
  'ша',
  'щу',
  'юн',
  'яр',
];
const CITIES = Array.from({ length: 40 }, (_, index) => `Град ${index + 1}`);
const ORG_TYPES = [
  'MUNICIPALITY',
  'UNIVERSITY',
  'SME',
  'NGO',
  'LARGE_COMPANY',
  'RESEARCH_INSTITUTE',
  'PUBLIC_BODY',
  'CITIZEN_GROUP',
];
const HELICES = [
  'GOVERNMENT',
  'ACADEMIA',
  'INDUSTRY',
  'CIVIL_SOCIETY',
  'INDUSTRY',
  'ACADEMIA',
  'GOVERNMENT',
  'CIVIL_SOCIETY',
];
const STAGES = [
  'IDEA',
  'SCREENING',
  'SHORTLISTED',
  'MODEL_DESIGN',
  'DECISION',
  'AGREED',
  'RUNNING',
  'COMPLETED',
  'EVALUATED',
];
const STATES = ['IDENTIFIED', 'CONTACTED', 'INTERESTED', 'NEGOTIATING', 'COMMITTED', 'ACTIVE'];
export const PROGRAMMES = 10;

/** A UUID of version 7 that names its table and number, so that the same seed gives the same rows. */
export const uuid = (table, number) =>
  `01900000-0000-7${table.toString(16).padStart(3, '0')}-8000-${number.toString(16).padStart(12, '0')}`;
export const TABLE = {
  user: 1,
  programme: 2,
  membership: 3,
  party: 4,
  stakeholder: 5,
  project: 6,
  participation: 7,
  interaction: 8,
  link: 9,
  model: 10,
  modelParty: 11,
  scenario: 12,
  flow: 13,
  evaluation: 14,
  sheet: 15,
  valuation: 16,
};

const day = (number) => new Date(Date.UTC(2025, 0, 1) + number * 86_400_000).toISOString();
// Two members in each programme.
const memberOf = (programme, next) => uuid(TABLE.user, programme + PROGRAMMES * Math.floor(next() * 2));
const pick = (list, next) => list[Math.floor(next() * list.length)];
const word = (next) => {
  const text = Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(SYLLABLES, next)).join('');
  return text[0].toUpperCase() + text.slice(1);
};

/** Every table of the benchmark with its columns and its rows, in the order in which they are loaded. */
export function* tables(stakeholders) {
  const organisations = stakeholders / 10;
  const projects = stakeholders / 10;
  const inProgramme = stakeholders / PROGRAMMES;
  const next = random(20210107);
  const names = Array.from({ length: organisations }, (_, n) => `${word(next)} ${word(next)} ${n}`);

  yield [
    'app_user',
    ['id', 'name', 'name_folded', 'email', 'role', 'language', 'active'],
    (function* () {
      for (let n = 0; n < 20; n++)
        yield [
          uuid(TABLE.user, n),
          `Служител ${n}`,
          fold(`Служител ${n}`),
          n ? `user${n}@bench.example` : 'team@bench.example',
          'MEMBER',
          'en',
          true,
        ];
    })(),
  ];
  yield [
    'programme',
    ['id', 'code', 'name_en', 'name_en_folded'],
    (function* () {
      for (let n = 0; n < PROGRAMMES; n++)
        yield [uuid(TABLE.programme, n), `B${n}`, `Benchmark ${n}`, fold(`Benchmark ${n}`)];
    })(),
  ];
  yield [
    'membership',
    ['id', 'user_id', 'programme_id', 'role'],
    (function* () {
      for (let n = 0; n < 20; n++)
        yield [uuid(TABLE.membership, n), uuid(TABLE.user, n), uuid(TABLE.programme, n % PROGRAMMES), 'TEAM'];
    })(),
  ];
  yield [
    'party',
    [
      'id',
      'kind',
      'display_name',
      'legal_name',
      'legal_name_folded',
      'name_en',
      'name_en_folded',
      'sort_name',
      'name_latin',
      'search_text',
      'org_type',
      'helix',
      'country',
      'city',
      'city_folded',
    ],
    (function* () {
      for (let n = 0; n < organisations; n++) {
        const city = pick(CITIES, next);
        const english = n % 3 ? null : `Organisation ${n}`;
        yield [
          uuid(TABLE.party, n),
          'ORGANISATION',
          names[n],
          names[n],
          fold(names[n]),
          english,
          english && fold(english),
          names[n],
          fold(names[n]),
          fold(names[n]),
          ORG_TYPES[n % 8],
          HELICES[n % 8],
          'BG',
          city,
          fold(city),
        ];
      }
    })(),
  ];
  yield [
    'stakeholder',
    [
      'id',
      'party_id',
      'programme_id',
      'influence',
      'interest',
      'legitimacy',
      'urgency',
      'attitude',
      'quadrant',
      'salience',
      'owner_id',
      'sort_name',
      'search_text',
      'updated_at',
    ],
    (function* () {
      for (let n = 0; n < stakeholders; n++) {
        const programme = Math.floor(n / inProgramme);
        const party = n % organisations;
        const assessed = next() > 0.1;
        const [influence, interest, legitimacy, urgency] = assessed
          ? [1 + Math.floor(next() * 5), 1 + Math.floor(next() * 5), next() > 0.3, next() > 0.7]
          : [null, null, null, null];
        const facts = { influence, interest, legitimacy, urgency };
        yield [
          uuid(TABLE.stakeholder, n),
          uuid(TABLE.party, party),
          uuid(TABLE.programme, programme),
          influence,
          interest,
          legitimacy,
          urgency,
          assessed ? pick(['OPPOSED', 'NEUTRAL', 'SUPPORTIVE'], next) : null,
          quadrant(facts),
          salience(facts),
          memberOf(programme, next),
          names[party],
          fold(names[party]),
          day(next() * 600),
        ];
      }
    })(),
  ];
  yield [
    'project',
    [
      'id',
      'programme_id',
      'code',
      'code_folded',
      'title_en',
      'title_en_folded',
      'stage',
      'stage_since',
      'coordinator_id',
      'budget_low',
      'budget_high',
      'currency',
      'search_text',
      'updated_at',
    ],
    (function* () {
      for (let n = 0; n < projects; n++) {
        const title = `${word(next)} ${word(next)} ${n}`;
        const code = `P-${n}`;
        yield [
          uuid(TABLE.project, n),
          uuid(TABLE.programme, Math.floor(n / (projects / PROGRAMMES))),
          code,
          fold(code),
          title,
          fold(title),
          pick(STAGES, next),
          day(next() * 600),
          memberOf(Math.floor(n / (projects / PROGRAMMES)), next),
          '10000.00',
          '250000.00',
          'EUR',
          `${fold(title)} | ${fold(code)}`,
          day(next() * 600),
        ];
      }
    })(),
  ];
  yield [
    'participation',
    [
      'id',
      'project_id',
      'stakeholder_id',
      'programme_id',
      'role',
      'state',
      'contribution',
      'contribution_folded',
      'currency',
      'source',
    ],
    (function* () {
      for (let n = 0; n < stakeholders * 2.5; n++) {
        const project = Math.floor(n / 25);
        const programme = Math.floor(project / (projects / PROGRAMMES));
        // 25 different stakeholders of the project's programme.
        const stakeholder = programme * inProgramme + ((project * 37 + (n % 25) * 791) % inProgramme);
        yield [
          uuid(TABLE.participation, n),
          uuid(TABLE.project, project),
          uuid(TABLE.stakeholder, stakeholder),
          uuid(TABLE.programme, programme),
          n % 25 ? 'PARTNER' : 'LEAD',
          pick(STATES, next),
          null,
          null,
          'EUR',
          'MANUAL',
        ];
      }
    })(),
  ];
  const programmeOf = (stakeholder) => uuid(TABLE.programme, Math.floor(stakeholder / inProgramme));
  const at = Array.from({ length: stakeholders * 5 }, () => Math.floor(next() * 600));
  yield [
    'interaction',
    ['id', 'programme_id', 'kind', 'at', 'subject', 'subject_folded', 'author_id'],
    (function* () {
      for (let n = 0; n < stakeholders * 5; n++) {
        const stakeholder = n % stakeholders;
        const subject = `Среща ${n}`;
        yield [
          uuid(TABLE.interaction, n),
          programmeOf(stakeholder),
          n % 4 ? 'MEETING' : 'NOTE',
          day(at[n]),
          subject,
          fold(subject),
          memberOf(Math.floor(stakeholder / inProgramme), next),
        ];
      }
    })(),
  ];
  yield [
    'interaction_stakeholder',
    ['interaction_id', 'stakeholder_id', 'at', 'contact', 'confidential'],
    (function* () {
      for (let n = 0; n < stakeholders * 5; n++)
        yield [
          uuid(TABLE.interaction, n),
          uuid(TABLE.stakeholder, n % stakeholders),
          day(at[n]),
          n % 4 > 0,
          false,
        ];
    })(),
  ];

  // Every other project has a model: three parties, one scenario, each gives to the next.
  const models = stakeholders / 20;
  const ring = [0, 1, 2];
  const modelProgramme = (model) => Math.floor((model * 2) / (projects / PROGRAMMES));
  const programmeOfModel = (model) => uuid(TABLE.programme, modelProgramme(model));
  yield [
    'engagement_model',
    ['id', 'project_id', 'programme_id', 'revision', 'status', 'currency'],
    (function* () {
      for (let n = 0; n < models; n++)
        yield [uuid(TABLE.model, n), uuid(TABLE.project, n * 2), programmeOfModel(n), 1, 'DRAFT', 'EUR'];
    })(),
  ];
  yield [
    'model_party',
    ['id', 'model_id', 'programme_id', 'stakeholder_id', 'order'],
    (function* () {
      for (let n = 0; n < models; n++)
        for (const party of ring) {
          const stakeholder = modelProgramme(n) * inProgramme + ((n * 2 * 37 + party * 791) % inProgramme);
          yield [
            uuid(TABLE.modelParty, n * 3 + party),
            uuid(TABLE.model, n),
            programmeOfModel(n),
            uuid(TABLE.stakeholder, stakeholder),
            party + 1,
          ];
        }
    })(),
  ];
  yield [
    'scenario',
    ['id', 'model_id', 'programme_id', 'name', 'name_folded', 'order'],
    (function* () {
      for (let n = 0; n < models; n++)
        yield [uuid(TABLE.scenario, n), uuid(TABLE.model, n), programmeOfModel(n), 'A', 'a', 1];
    })(),
  ];
  yield [
    'value_flow',
    ['id', 'scenario_id', 'model_id', 'programme_id', 'from_id', 'to_id', 'label', 'label_folded'],
    (function* () {
      for (let n = 0; n < models; n++)
        for (const party of ring) {
          const label = `Поток ${n * 3 + party}`;
          yield [
            uuid(TABLE.flow, n * 3 + party),
            uuid(TABLE.scenario, n),
            uuid(TABLE.model, n),
            programmeOfModel(n),
            uuid(TABLE.modelParty, n * 3 + party),
            uuid(TABLE.modelParty, n * 3 + ((party + 1) % 3)),
            label,
            fold(label),
          ];
        }
    })(),
  ];
}
