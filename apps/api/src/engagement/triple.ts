import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { Triple as Stated } from '@tlaka/domain';
import { Column } from 'typeorm';
import { mark } from '../platform/entity/marks.js';

/** A stated value with its spread, as three columns; all are null together while nothing is stated. */
@ObjectType({ description: 'A stated value with its spread: low ≤ mode ≤ high; equal where it is certain.' })
export class Triple implements Stated {
  @Field(() => Float, { description: 'The least it may be.' })
  @Column({ type: 'double precision', nullable: true })
  low!: number;

  @Field(() => Float, { description: 'What it most likely is.' })
  @Column({ type: 'double precision', nullable: true })
  mode!: number;

  @Field(() => Float, { description: 'The most it may be.' })
  @Column({ type: 'double precision', nullable: true })
  high!: number;
}

for (const end of ['low', 'mode', 'high'])
  mark(Triple.prototype, end, {
    is: 'column',
    kind: 'float',
    filter: true,
    sortAs: null,
    folded: null,
    readable: null,
    vocabulary: null,
  });
