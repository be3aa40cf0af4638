import { ObjectType } from '@nestjs/graphql';
import type { ProjectIdentifierScheme } from '@tlaka/domain';
import { Entity, Index, type Relation } from 'typeorm';
import { extend } from '../platform/entity/extend.js';
import { Choice, Text } from '../platform/entity/fields.js';
import { Key, Many, ToOne } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { sql } from '../platform/sql/sql.js';
import { Project } from './project.entity.js';
import { ProjectIdentifierSchemeWord } from './project.words.js';

@ObjectType({ description: 'A number under which a register knows the project.' })
@Visible({ read: 'project.read', inherits: 'project' })
@Entity()
@Index(['projectId'])
@Index(['programmeId', 'scheme', 'value'], { unique: true, where: 'archived_at is null' })
export class ProjectIdentifier extends Row {
  @Key()
  projectId!: string;

  @ToOne('The project.', () => Project, { cascade: true })
  project!: Relation<Project>;

  /** That of the project: the same grant may be followed in two programmes, but only once in each. */
  @Key()
  programmeId!: string;

  @Choice('Which register.', ProjectIdentifierSchemeWord)
  scheme!: ProjectIdentifierScheme;

  @Text('The number.', { max: 120, search: false })
  value!: string;
}

extend(Project, {
  identifiers: Many('Numbers in registers.', () => ProjectIdentifier, {
    by: 'project',
    order: (one) => sql`${one}.scheme`,
  }),
});
