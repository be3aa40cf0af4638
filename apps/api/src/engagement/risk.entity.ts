import { ObjectType } from '@nestjs/graphql';
import { Entity, Index, type Relation } from 'typeorm';
import { extend } from '../platform/entity/extend.js';
import { Text } from '../platform/entity/fields.js';
import { Key, Many, Part, ToOne } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { sql } from '../platform/sql/sql.js';
import { OF_ONE_PARTY } from './engagement.access.js';
import { Scenario } from './scenario.entity.js';
import { Secret } from './secret.js';
import { Sheet } from './sheet.entity.js';
import { Triple } from './triple.js';

@ObjectType({ description: 'What could hurt a party; null values are not stated yet. Read as its sheet is.' })
@Visible(OF_ONE_PARTY)
@Entity()
@Index(['partyId'])
@Index(['modelId'])
@Index(['scenarioId'])
export class PartyRisk extends Secret {
  @Key({ nullable: true })
  scenarioId!: string | null;

  @ToOne('The scenario in which the party runs it; null where it does in all.', () => Scenario, {
    nullable: true,
  })
  scenario!: Relation<Scenario> | null;

  @Text('What could happen.', { max: 300, filter: false, sortAs: false })
  label!: string;

  @Part('How probable it is, 0 to 1.', () => Triple, { nullable: true })
  probability!: Triple | null;

  @Part("What it would cost the party, in the party's own points.", () => Triple, { nullable: true })
  impact!: Triple | null;

  @Part('Share of it that is mitigated already, 0 to 1.', () => Triple, { nullable: true })
  mitigation!: Triple | null;
}

extend(Sheet, {
  risks: Many('Risks of the party, in all scenarios or in one.', () => PartyRisk, {
    where: (sheet, risk) => sql`${risk}.party_id = ${sheet}.party_id`,
    order: (risk) => sql`${risk}.created_at`,
  }),
});
extend(Scenario, {
  risks: Many('Risks run in this scenario alone, of the parties that one may read.', () => PartyRisk, {
    by: 'scenario',
    order: (risk) => sql`${risk}.created_at`,
  }),
});
