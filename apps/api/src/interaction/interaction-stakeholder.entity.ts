import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Stakeholder } from '../stakeholder/stakeholder.entity.js';
import { Interaction } from './interaction.entity.js';

/**
 * An interaction in the record of one stakeholder. It repeats what decides which is the last one, so that a list of
 * stakeholders reads that from one index, whatever the number of interactions; written by the interaction service alone.
 */
@Entity()
@Index('interaction_stakeholder_latest', { synchronize: false })
export class InteractionStakeholder {
  @PrimaryColumn('uuid')
  interactionId!: string;

  @ManyToOne(() => Interaction, { onDelete: 'CASCADE' })
  @JoinColumn()
  interaction!: Relation<Interaction>;

  @PrimaryColumn('uuid')
  stakeholderId!: string;

  @ManyToOne(() => Stakeholder)
  @JoinColumn()
  stakeholder!: Relation<Stakeholder>;

  @Column({ type: 'timestamptz', precision: 3 })
  at!: string;

  /** Its kind counts as contact. */
  @Column('boolean')
  contact!: boolean;

  @Column('boolean')
  confidential!: boolean;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  archivedAt!: string | null;
}
