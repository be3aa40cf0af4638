import { useRecordContext } from 'ra-core';
import type { Stakeholder } from '../data/resources/stakeholders';
import { Unknown } from '../shared/field/Unknown';
import { Words } from '../shared/field/Words';

/** The themes that concern it, by name. */
export const ThemesField = (_: { label?: string; source?: string }) => {
  const record = useRecordContext<Stakeholder>();
  if (!record?.themes.length) return <Unknown text="value.none" />;
  return <Words>{record.themes.map(({ name }) => name).join(', ')}</Words>;
};
