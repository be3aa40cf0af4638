import { ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, type Relation } from 'typeorm';
import { Day, Text } from '../platform/entity/fields.js';
import { Key, ToOne } from '../platform/entity/links.js';
import { ACTOR, Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { sql } from '../platform/sql/sql.js';
import { User } from './user.entity.js';

/** A program's key to the API, with the rights of whoever made it. Only its hash is kept. */
@ObjectType({ description: "A program's key to the API, with the rights of whoever made it." })
@Visible({ read: 'token.write', own: (row) => sql`${row}.user_id = ${ACTOR}` })
@Entity()
export class ApiToken extends Row {
  @Text('What it is for.', { max: 100 })
  name!: string;

  @Day('Last day on which it works.')
  expiresOn!: string;

  @Key()
  userId!: string;

  @ToOne('Whose rights it has.', () => User, { cascade: true })
  user!: Relation<User>;

  @Index({ unique: true })
  @Column('text')
  tokenHash!: string;
}
