import { DateTimeScalar } from '../platform/graphql/scalars.js';
import { Person } from '../party/person.entity.js';
import { extend } from '../platform/entity/extend.js';
import { Computed, Many, One } from '../platform/entity/links.js';
import { type Sql, sql } from '../platform/sql/sql.js';
import { Stakeholder } from '../stakeholder/stakeholder.entity.js';
import { entriesOpen } from './interaction.access.js';
import { Interaction } from './interaction.entity.js';
import { NextStep } from './next-step.entity.js';

/** Entries in the record of a stakeholder that the actor may see, of the past. */
const past = (stakeholder: Sql): Sql =>
  sql`e.stakeholder_id = ${stakeholder}.id and e.archived_at is null and e.at <= now() and ${entriesOpen(sql`e`, sql`${stakeholder}.programme_id`)}`;

extend(Stakeholder, {
  lastContactAt: Computed(
    'When there was contact last, a note being none; null where there was never any.',
    'datetime',
    (row) =>
      sql`(select e.at from interaction_stakeholder e where ${past(row)} and e.contact order by e.at desc limit 1)`,
    { nullable: true, type: () => DateTimeScalar },
  ),
  lastInteraction: One('The latest contact or note that is not in the future.', () => Interaction, {
    where: (row, other) =>
      sql`${other}.id = (select e.interaction_id from interaction_stakeholder e where ${past(row)} order by e.at desc limit 1)`,
  }),
  nextStep: One('What is to be done first: the open next step that is due earliest.', () => NextStep, {
    where: (row, other) =>
      sql`${other}.id = (select n.id from interaction_stakeholder e join next_step n on n.interaction_id = e.interaction_id
        where e.stakeholder_id = ${row}.id and e.archived_at is null and n.archived_at is null and n.done_at is null
          and ${entriesOpen(sql`e`, sql`${row}.programme_id`)}
        order by n.due_on, n.id limit 1)`,
  }),
  interactions: Many('Its record, the latest first.', () => Interaction, {
    through: { table: 'interaction_stakeholder', owner: 'stakeholder_id', member: 'interaction_id' },
    order: (other) => sql`${other}.at desc`,
  }),
});

extend(Person, {
  interactions: Many('Contacts in which the person took part, the latest first.', () => Interaction, {
    through: { table: 'interaction_person', owner: 'party_id', member: 'interaction_id' },
    order: (other) => sql`${other}.at desc`,
  }),
});
