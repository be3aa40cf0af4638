import { ObjectType } from '@nestjs/graphql';
import {
  ATTITUDES,
  type Attitude,
  ENGAGEMENT_LEVELS,
  type EngagementLevel,
  QUADRANTS,
  type Quadrant,
  SALIENCE_CLASSES,
  type SalienceClass,
} from '@tlaka/domain';
import { Column, Entity, Index, type Relation } from 'typeorm';
import { User } from '../account/user.entity.js';
import { HelixWord } from '../party/organisation.entity.js';
import { Party } from '../party/party.entity.js';
import { ofLanguage } from '../platform/entity/bilingual.js';
import { extend } from '../platform/entity/extend.js';
import { Choice, Flag, Text, Whole, vocabulary } from '../platform/entity/fields.js';
import { Computed, Key, Many, SortedAs, ToOne, ToSet } from '../platform/entity/links.js';
import { ACTOR_PARTIES, Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { Searched } from '../platform/read/quick-search.js';
import { sql } from '../platform/sql/sql.js';
import { Programme } from '../programme/programme.entity.js';
import { Theme } from '../programme/theme.entity.js';
import { helixOf } from './helix.js';

export const AttitudeWord = vocabulary('Attitude', ATTITUDES, 'How a stakeholder stands to the programme.');
export const EngagementLevelWord = vocabulary(
  'EngagementLevel',
  ENGAGEMENT_LEVELS,
  'The ladder of engagement, from the bottom up.',
);
export const QuadrantWord = vocabulary('Quadrant', QUADRANTS, 'Field of the power/interest grid.');
export const SalienceWord = vocabulary(
  'SalienceClass',
  SALIENCE_CLASSES,
  'Class of salience by power, legitimacy and urgency.',
);

/** What was judged about a party is for those who assess; null means not assessed, never low. */
const ASSESSED = { nullable: true, readable: 'stakeholder.assessment' } as const;

/** The part that a party plays in one programme. */
@ObjectType({ description: 'A party as a stakeholder of one programme. Null means not assessed.' })
@Visible({
  read: 'stakeholder.read',
  programme: (row) => sql`${row}.programme_id`,
  own: (row) => sql`${row}.party_id = any(${ACTOR_PARTIES})`,
})
@Searched((row, pattern) => sql`${row}.search_text like ${pattern}`)
@Entity()
@Index(['partyId', 'programmeId'], { unique: true, where: 'archived_at is null' })
@Index(['programmeId', 'updatedAt', 'id'])
@Index(['ownerId'])
@Index('stakeholder_search', { synchronize: false })
@Index('stakeholder_by_name_bg', { synchronize: false })
@Index('stakeholder_by_name_en', { synchronize: false })
@Index('stakeholder_by_name_bg_in_programme', { synchronize: false })
@Index('stakeholder_by_name_en_in_programme', { synchronize: false })
export class Stakeholder extends Row {
  @Key()
  partyId!: string;

  @ToOne('Whoever it is.', () => Party)
  party!: Relation<Party>;

  @Key()
  programmeId!: string;

  @ToOne('The programme in which it plays this part.', () => Programme)
  programme!: Relation<Programme>;

  @Computed(
    'Its sector: that of the organisation, or of the one where the person has a seat.',
    'choice',
    helixOf,
    {
      nullable: true,
      vocabulary: HelixWord,
    },
  )
  readonly helix!: string | null;

  @Whole('How much it can move, 1 to 5.', { min: 1, max: 5, ...ASSESSED })
  influence!: number | null;

  @Whole('How much it cares, 1 to 5.', { min: 1, max: 5, ...ASSESSED })
  interest!: number | null;

  @Flag('Is its claim rightful?', ASSESSED)
  legitimacy!: boolean | null;

  @Flag('Does its claim press?', ASSESSED)
  urgency!: boolean | null;

  @Choice('How it stands to the programme.', AttitudeWord, ASSESSED)
  attitude!: Attitude | null;

  @Choice('How engaged it is now.', EngagementLevelWord, ASSESSED)
  engagementCurrent!: EngagementLevel | null;

  @Choice('How engaged the programme wants it to be.', EngagementLevelWord, ASSESSED)
  engagementDesired!: EngagementLevel | null;

  @Choice('Field of the power/interest grid; follows from influence and interest.', QuadrantWord, ASSESSED)
  quadrant!: Quadrant | null;

  @Choice('Class of salience; follows from influence, legitimacy and urgency.', SalienceWord, ASSESSED)
  salience!: SalienceClass | null;

  @Whole(
    'Steps of the ladder from current to desired engagement; null also where UNAWARE stands on a side.',
    {
      min: -3,
      max: 3,
      ...ASSESSED,
    },
  )
  engagementGap!: number | null;

  @Key({ nullable: true })
  ownerId!: string | null;

  @ToOne('The colleague who looks after the relationship.', () => User, { nullable: true })
  owner!: Relation<User> | null;

  @ToSet('Themes that concern it.', () => Theme, 'stakeholder_theme', (theme) => sql`${theme}.code`)
  themes!: Theme[];

  @Text('What colleagues should know.', { max: 5000, sortAs: false, ...ASSESSED })
  note!: string | null;

  @SortedAs('name', ofLanguage('sort_name'))
  readonly sortName!: string;

  /** Copies of the party's, so that lists are searched and sorted by an index of their own. */
  @Column('text')
  sortNameBg!: string;

  @Column('text')
  sortNameEn!: string;

  @Column('text')
  searchText!: string;
}

extend(Party, {
  stakeholders: Many('Programmes in which it is a stakeholder.', () => Stakeholder, {
    by: 'party',
    order: (stakeholder) => sql`${stakeholder}.created_at desc`,
  }),
});
