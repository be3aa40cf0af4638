import { ObjectType } from '@nestjs/graphql';
import type { CooperationForm, PreconditionAnswer } from '@tlaka/domain';
import { Entity, Index, type Relation } from 'typeorm';
import { User } from '../account/user.entity.js';
import { inLanguage } from '../platform/entity/bilingual.js';
import { extend } from '../platform/entity/extend.js';
import { Choice, Moment, Text, Whole } from '../platform/entity/fields.js';
import { Computed, Key, Many, ToOne } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { sql } from '../platform/sql/sql.js';
import { coordinatesModel } from './engagement.access.js';
import { CooperationFormWord, PreconditionAnswerWord } from './engagement.words.js';
import { EngagementModel } from './model.entity.js';

const WORDING = { max: 1000, filter: false, sortAs: false } as const;

/** The form's own words are kept in the row: an answer stands by what was asked. */
@ObjectType({
  description:
    'Something that the form of a model asks to be in place before, with the answer whether it is. For the staff of the programme, not for its partners.',
})
@Visible({
  read: 'precondition.read',
  programme: (row) => sql`${row}.programme_id`,
  own: (row) => coordinatesModel(sql`${row}.model_id`),
})
@Entity()
@Index(['modelId', 'form', 'order'], { unique: true })
export class Precondition extends Row {
  @Key()
  modelId!: string;

  @ToOne('The model.', () => EngagementModel)
  model!: Relation<EngagementModel>;

  @Key()
  programmeId!: string;

  @Choice('The form that asks for it.', CooperationFormWord)
  form!: CooperationForm;

  @Whole('Place in the list of the form.', { min: 1, max: 100 })
  order!: number;

  @Computed("What has to be in place, in the caller's language.", 'text', inLanguage('statement'), {
    filter: false,
    sort: false,
  })
  readonly statement!: string;

  @Text('What has to be in place, in Bulgarian.', WORDING)
  statementBg!: string;

  @Text('What has to be in place, in English.', WORDING)
  statementEn!: string;

  @Choice('Is it in place? Null while nobody has answered.', PreconditionAnswerWord, { nullable: true })
  answer!: PreconditionAnswer | null;

  @Text('What shows it, such as the number of a decision or a link.', {
    max: 2000,
    nullable: true,
    filter: false,
    sortAs: false,
  })
  evidence!: string | null;

  @Moment('When it was last answered.', { nullable: true })
  answeredAt!: string | null;

  @Key({ nullable: true })
  answeredById!: string | null;

  @ToOne('Who answered it last.', () => User, { nullable: true })
  answeredBy!: Relation<User> | null;
}

extend(EngagementModel, {
  preconditions: Many(
    'What its form asks to be in place before; empty for who may not read it.',
    () => Precondition,
    { by: 'model', order: (precondition) => sql`${precondition}."order"` },
  ),
});
