import { ObjectType } from '@nestjs/graphql';
import { FaceOf } from '../platform/entity/extend.js';
import { Text } from '../platform/entity/fields.js';
import { Computed } from '../platform/entity/links.js';
import { ACTOR, Visible } from '../platform/entity/policy.js';
import { slot, sql } from '../platform/sql/sql.js';
import { User } from './user.entity.js';

/** The user who asks, as he sees himself. */
@ObjectType({ description: 'The user who asks.' })
@FaceOf(User)
@Visible({ read: 'account.write', own: (row) => sql`${row}.id = ${ACTOR}` })
export class Viewer extends User {
  @Text('Own address.', { max: 254, filter: false })
  override email!: string;

  @Computed(
    'What the user may do anywhere at all; rows of the table of rights.',
    'texts',
    () => slot(({ actor }) => actor.permissions, 'text[]'),
    {
      type: () => [String],
      sort: false,
    },
  )
  permissions!: string[];
}
