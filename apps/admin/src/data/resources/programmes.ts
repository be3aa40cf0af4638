import { crud } from '../crud';
import type { ResourceEntry, TlakaRecord } from '../entry';

export interface Programme extends TlakaRecord {
  code: string;
  name: string;
  nameBg: string | null;
  nameEn: string | null;
  startsOn: string | null;
  endsOn: string | null;
}

const core = `fragment ProgrammeCore on Programme {
  id version archivedAt code name nameBg nameEn startsOn endsOn
}`;

const written = ['code', 'nameBg', 'nameEn', 'startsOn', 'endsOn'];

export const programmes: ResourceEntry<Programme> = {
  ...crud<Programme>({ type: 'Programme', one: 'programme', many: 'programmes' }, core),
  createFields: written,
  patchFields: written,
  filter: { id: 'value', q: 'plain', archived: 'plain', code: 'value' },
  sort: { code: 'code', name: 'name', startsOn: 'startsOn' },
  permissions: { read: 'programme.read', write: 'programme.write' },
};
