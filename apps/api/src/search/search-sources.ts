import type { SearchKind } from '@tlaka/domain';
import { User } from '../account/user.entity.js';
import { EngagementModel } from '../engagement/model.entity.js';
import { Interaction } from '../interaction/interaction.entity.js';
import { Group } from '../party/group.entity.js';
import { Organisation } from '../party/organisation.entity.js';
import { Party } from '../party/party.entity.js';
import { Person } from '../party/person.entity.js';
import { inEither } from '../platform/entity/bilingual.js';
import type { Class } from '../platform/entity/marks.js';
import { visible } from '../platform/read/access.js';
import type { Tools } from '../platform/read/reader.js';
import { type Sql, every, name, sql } from '../platform/sql/sql.js';
import { Programme } from '../programme/programme.entity.js';
import { Theme } from '../programme/theme.entity.js';
import { Project } from '../project/project.entity.js';
import { Stakeholder } from '../stakeholder/stakeholder.entity.js';

/** How the rows of one type are found and shown. */
export interface SearchSource {
  type: Class;
  /** The folded text that is looked at, over the row. */
  text: (row: Sql) => Sql;
  /** Another table that the text is in. */
  joined?: (row: Sql) => Sql;
  title: (row: Sql, tools: Tools) => Sql;
  subtitle: (row: Sql, tools: Tools) => Sql;
}

/** A computed field of the row, such as its name in the caller's language. */
const field =
  (type: Class, property: string) =>
  (row: Sql, { shapes, scope }: Tools): Sql => {
    const mark = shapes.of(type).marks.get(property);
    if (mark?.is !== 'computed') throw new Error(`${type.name}.${property} is not computed`);
    return mark.expression(row, scope);
  };

/** A field of the row of `type` with that id; null where the actor does not see it. */
function fieldOf(type: Class, property: string, id: Sql, tools: Tools): Sql {
  const { shapes, scope } = tools;
  const other = scope.alias();
  const seen = every([sql`${other}.id = ${id}`, visible(shapes, shapes.of(type), other, scope)]);
  const table = name(shapes.of(type).metadata.tableName);
  return sql`(select ${field(type, property)(other, tools)} from ${table} ${other} where ${seen})`;
}

/** The seat that counts first, with its organisation. */
function seatOf(person: Sql, { shapes, scope, ...tools }: Tools): Sql {
  const organisation = scope.alias();
  const called = field(Organisation, 'name')(organisation, { shapes, scope, ...tools });
  return sql`(select concat_ws(', ', a.role_title, ${called}) from affiliation a join party ${organisation} on ${organisation}.id = a.organisation_id
    where ${every([sql`a.person_id = ${person}.id and a.archived_at is null and a."to" is null`, visible(shapes, shapes.of(Organisation), organisation, scope)])}
    order by a.is_primary desc, a."from" desc nulls last, a.id limit 1)`;
}

const party = { text: (row: Sql) => sql`${row}.search_text`, title: field(Party, 'name') };
const programmeOf = (row: Sql, tools: Tools): Sql =>
  fieldOf(Programme, 'name', sql`${row}.programme_id`, tools);

export const SEARCH_SOURCES: Readonly<Record<SearchKind, SearchSource>> = {
  ORGANISATION: {
    ...party,
    type: Organisation,
    subtitle: (row) => sql`nullif(concat_ws(', ', ${row}.city, ${row}.country), '')`,
  },
  PERSON: { ...party, type: Person, subtitle: seatOf },
  GROUP: { ...party, type: Group, subtitle: (row) => sql`left(${row}.purpose, 200)` },
  STAKEHOLDER: {
    type: Stakeholder,
    text: (row) => sql`${row}.search_text`,
    title: (row, tools) => fieldOf(Party, 'name', sql`${row}.party_id`, tools),
    subtitle: programmeOf,
  },
  INTERACTION: {
    type: Interaction,
    text: (row) => sql`${row}.subject_folded`,
    title: (row) => sql`${row}.subject`,
    subtitle: (row) => sql`to_char(${row}.at, 'YYYY-MM-DD')`,
  },
  PROJECT: {
    type: Project,
    text: (row) => sql`${row}.search_text`,
    title: field(Project, 'title'),
    subtitle: (row) => sql`${row}.code`,
  },
  ENGAGEMENT_MODEL: {
    type: EngagementModel,
    text: () => sql`of_project.search_text`,
    joined: (row) => sql`join project of_project on of_project.id = ${row}.project_id`,
    title: (row, tools) => fieldOf(Project, 'title', sql`${row}.project_id`, tools),
    subtitle: (row) => sql`'№ ' || ${row}.revision`,
  },
  PROGRAMME: {
    type: Programme,
    text: (row) => sql`(${inEither('name')(row)} || ' | ' || lower(${row}.code))`,
    title: field(Programme, 'name'),
    subtitle: (row) => sql`${row}.code`,
  },
  THEME: { type: Theme, text: inEither('name'), title: field(Theme, 'name'), subtitle: programmeOf },
  USER: {
    type: User,
    text: (row) => sql`${row}.name_folded`,
    title: (row) => sql`${row}.name`,
    subtitle: () => sql`null`,
  },
};
