import { Field, ID, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Moment } from './fields.js';
import { mark } from './marks.js';

/** What every object has: an id made by the application (UUIDv7), a version that guards updates, and its dates. */
@ObjectType({ isAbstract: true })
@InterfaceType({ isAbstract: true })
export abstract class Row {
  @Field(() => ID, { description: 'UUID of the object.' })
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => Int, {
    description: 'Grows by one with every change; updates name the version they start from.',
  })
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Moment('When the object was created.', { default: () => 'now()' })
  createdAt!: string;

  @Moment('When the object was last changed.', { default: () => 'now()' })
  updatedAt!: string;

  @Moment('When the object left the lists; null while it is in use.', {
    nullable: true,
    filter: false,
    sortAs: false,
  })
  archivedAt!: string | null;
}

const plain = { is: 'column', folded: null, readable: null, vocabulary: null } as const;
mark(Row.prototype, 'id', { ...plain, kind: 'uuid', filter: true, sortAs: 'id' });
mark(Row.prototype, 'version', { ...plain, kind: 'int', filter: false, sortAs: null });
