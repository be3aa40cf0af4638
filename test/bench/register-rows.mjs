import { fold, quadrant, salience } from '@tlaka/domain';
import { PROGRAMMES, TABLE, memberOf, uuid } from './ids.mjs';
import { day, pick, word } from './invented.mjs';

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

const englishOf = (party) => (party % 3 ? null : `Organisation ${party}`);

/** Users, programmes, parties, and the parties as stakeholders. */
export function* registerTables({ stakeholders, organisations, inProgramme, next }) {
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
      'sort_name_bg',
      'sort_name_en',
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
        const english = englishOf(n);
        yield [
          uuid(TABLE.party, n),
          'ORGANISATION',
          names[n],
          names[n],
          fold(names[n]),
          english,
          english && fold(english),
          names[n],
          english ?? names[n],
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
      'sort_name_bg',
      'sort_name_en',
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
          englishOf(party) ?? names[party],
          fold(names[party]),
          day(next() * 600),
        ];
      }
    })(),
  ];
}
