import { ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, type Relation } from 'typeorm';
import { Day, Text } from '../platform/entity/fields.js';
import { Key, ToOne } from '../platform/entity/links.js';
import { ACTOR, Visible } from '../platform/entity/policy.js';
import type { Context } from '../platform/context.js';
import { Row } from '../platform/entity/row.js';
import { sql } from '../platform/sql/sql.js';
import { User } from './user.entity.js';

declare module '../platform/events.js' {
  interface Events {
    'token.revoked': object;
  }
}

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

/** The token works no more; what it was called and who had it stays known. */
export function revoke(ctx: Context, token: ApiToken): void {
  ctx.update(ApiToken, token.id, token.version, { archivedAt: ctx.now() });
  ctx.tell('token.revoked', token, {});
}
