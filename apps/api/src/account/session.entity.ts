import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { User } from './user.entity.js';

/** A browser that is signed in. Only the hash of its token is kept. */
@Entity()
export class Session {
  @PrimaryColumn('text')
  tokenHash!: string;

  @Column('uuid')
  userId!: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE' })
  @JoinColumn()
  user!: Relation<User>;

  @Index()
  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt!: string;
}

/** A failed log-in, kept for as long as it counts against the account. */
@Entity()
@Index(['email', 'at'])
export class LoginFailure {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  email!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at!: string;
}

/** A link that lets somebody in once: a new user, or the first administrator of an empty installation (no user then). */
@Entity()
export class OneTimeLink {
  @PrimaryColumn('text')
  tokenHash!: string;

  @Column({ type: 'uuid', nullable: true })
  userId!: string | null;

  @ManyToOne(() => User, { nullable: true, onDelete: 'CASCADE' })
  @JoinColumn()
  user!: Relation<User> | null;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt!: string;
}
