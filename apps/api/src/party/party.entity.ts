import { InterfaceType } from '@nestjs/graphql';
import { PARTY_KINDS, type PartyKind } from '@tlaka/domain';
import { Check, Column, Entity, Index, TableInheritance } from 'typeorm';
import { ofLanguage } from '../platform/entity/bilingual.js';
import { Text, vocabulary } from '../platform/entity/fields.js';
import { Computed, SortedAs } from '../platform/entity/links.js';
import { ACTOR_PARTIES, Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { Searched } from '../platform/read/quick-search.js';
import { sql } from '../platform/sql/sql.js';
import { shownName } from './shown-name.js';

export const PartyKindWord = vocabulary('PartyKind', PARTY_KINDS, 'What a party is.');

/**
 * Whoever can be a stakeholder: one register for organisations, people and groups, so that every link has one honest
 * foreign key. All names are written by the party service alone.
 */
@InterfaceType({ description: 'Whoever can be a stakeholder: an organisation, a person or a group.' })
@Visible({
  read: 'party.read',
  // A partner's own: the party that the user acts for, and the people with a seat there.
  own: (row) =>
    sql`(${row}.id = any(${ACTOR_PARTIES}) or exists (select from affiliation a where a.person_id = ${row}.id and a.organisation_id = any(${ACTOR_PARTIES})))`,
})
@Searched((row, pattern) => sql`${row}.search_text like ${pattern}`)
@Entity()
@TableInheritance({ column: { name: 'kind', type: 'text' } })
@Index('party_search', { synchronize: false })
@Index('party_by_name_bg', { synchronize: false })
@Index('party_by_name_en', { synchronize: false })
@Check(
  `"kind" <> 'ORGANISATION' or ("legal_name" is not null and "org_type" is not null and "helix" is not null)`,
)
@Check(`"kind" <> 'PERSON' or ("given_name" is not null and "family_name" is not null)`)
export abstract class Party extends Row {
  @Computed('What it is.', 'choice', (row) => sql`${row}.kind`, { vocabulary: PartyKindWord })
  readonly kind!: PartyKind;

  @Computed(
    "Name in the caller's language where it has one, else as registered or written.",
    'text',
    shownName,
    { folded: (row) => sql`${row}.search_text`, sort: false },
  )
  readonly name!: string;

  @Text('Name in Latin letters by the Streamlined System.', { max: 1000, search: false, sortAs: false })
  nameLatin!: string;

  @Column('text')
  displayName!: string;

  @Column({ type: 'text', nullable: true })
  nameBg!: string | null;

  @Column({ type: 'text', nullable: true })
  nameEn!: string | null;

  @SortedAs('name', ofLanguage('sort_name'))
  readonly sortName!: string;

  @Column('text')
  sortNameBg!: string;

  @Column('text')
  sortNameEn!: string;

  @Column('text')
  searchText!: string;
}
