import { fold } from '@tlaka/domain';
import { TABLE, memberOf, uuid } from './ids.mjs';
import { day } from './invented.mjs';

/** Five interactions with each stakeholder. */
export function* interactionTables({ stakeholders, inProgramme, next }) {
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
}
