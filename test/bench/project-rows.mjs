import { fold } from '@tlaka/domain';
import { PROGRAMMES, TABLE, memberOf, uuid } from './ids.mjs';
import { day, pick, word } from './invented.mjs';

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

/** Projects, and who takes part in them. */
export function* projectTables({ stakeholders, projects, inProgramme, next }) {
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
}
