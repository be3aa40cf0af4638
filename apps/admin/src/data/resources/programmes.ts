import { crud } from '../crud';
import type { ResourceEntry } from '../entry';
import { graphql, type ResultOf } from '../graphql';

const core = graphql(`
  fragment ProgrammeCore on Programme {
    id
    version
    archivedAt
    code
    name
    nameBg
    nameEn
    city
    startsOn
    endsOn
    phases {
      id
    }
  }
`);

export type Programme = ResultOf<typeof core>;

const fields = ['code', 'nameBg', 'nameEn', 'city', 'startsOn', 'endsOn'];

export const programmes: ResourceEntry<Programme> = {
  ...crud({ type: 'Programme', one: 'programme', many: 'programmes' }, core),
  createFields: fields,
  patchFields: fields,
  filter: { id: 'value', q: 'plain', archived: 'plain', code: 'value' },
  sort: { code: 'code', name: 'name', city: 'city', startsOn: 'startsOn', endsOn: 'endsOn' },
  permissions: { read: 'programme.read', write: 'programme.write' },
};
