import { crud } from '../crud';
import type { ResourceEntry } from '../entry';
import { graphql, type ResultOf } from '../graphql';

const core = graphql(`
  fragment PhaseCore on Phase {
    id
    version
    archivedAt
    order
    name
    nameBg
    nameEn
    startsOn
    endsOn
    programme {
      id
      name
    }
  }
`);

export type Phase = ResultOf<typeof core>;

const fields = ['order', 'nameBg', 'nameEn', 'startsOn', 'endsOn'];

export const phases: ResourceEntry<Phase> = {
  ...crud({ type: 'Phase', one: 'phase', many: 'phases' }, core),
  createFields: ['programmeId', ...fields],
  patchFields: fields,
  filter: { id: 'value', archived: 'plain', 'programme.id': 'value' },
  sort: { order: 'order', name: 'name', startsOn: 'startsOn', endsOn: 'endsOn' },
  programme: 'programme.id',
  permissions: { read: 'programme.read', write: 'programme.write' },
};
