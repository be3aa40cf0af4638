import { crud } from '../crud';
import type { ResourceEntry } from '../entry';
import { graphql, type ResultOf } from '../graphql';

const core = graphql(`
  fragment ThemeCore on Theme {
    id
    version
    archivedAt
    code
    name
    nameBg
    nameEn
    source
    parent {
      id
      name
    }
    programme {
      id
      name
    }
  }
`);

export type Theme = ResultOf<typeof core>;

const fields = ['code', 'nameBg', 'nameEn', 'source', 'parentId'];

export const themes: ResourceEntry<Theme> = {
  ...crud({ type: 'Theme', one: 'theme', many: 'themes' }, core),
  createFields: ['programmeId', ...fields],
  patchFields: fields,
  filter: {
    id: 'value',
    q: 'plain',
    archived: 'plain',
    source: 'value',
    'parent.id': 'value',
    'programme.id': 'value',
  },
  sort: { code: 'code', name: 'name', source: 'source' },
  programme: 'programme.id',
  permissions: { read: 'programme.read', write: 'theme.write' },
};
