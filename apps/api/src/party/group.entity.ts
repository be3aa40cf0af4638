import { ObjectType } from '@nestjs/graphql';
import { ChildEntity } from 'typeorm';
import { Text } from '../platform/entity/fields.js';
import { ToSet } from '../platform/entity/links.js';
import { byName } from './shown-name.js';
import { Party } from './party.entity.js';

@ObjectType({
  implements: () => [Party],
  description: 'People or organisations that appear together, such as a citizens’ initiative.',
})
@ChildEntity('GROUP')
export class Group extends Party {
  @Text('What holds it together.', { max: 2000, nullable: true, sortAs: false })
  purpose!: string | null;

  @ToSet('Who belongs to it.', () => Party, 'group_member', byName)
  members!: Party[];
}
