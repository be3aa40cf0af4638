import { CORDIS_TABLES, type CordisTableName } from '@tlaka/domain';

export type Tables = Partial<Record<CordisTableName, File>>;

/** The table that a file is by its name, whatever its case and ending. */
const tableOf = (file: File): CordisTableName | null => {
  const stem = file.name.toLowerCase().replace(/\.csv$/, '');
  return CORDIS_TABLES.find((name) => name.toLowerCase() === stem) ?? null;
};

/** Puts each file where its name says; a later one replaces an earlier one. Those that are no table are left over. */
export const sorted = (tables: Tables, files: readonly File[]): { tables: Tables; strangers: string[] } => {
  const next = { ...tables };
  const strangers: string[] = [];
  for (const file of files) {
    const table = tableOf(file);
    if (table) next[table] = file;
    else strangers.push(file.name);
  }
  return { tables: next, strangers };
};

/** The tables that are still to be chosen. */
export const missing = (tables: Tables): CordisTableName[] => CORDIS_TABLES.filter((name) => !tables[name]);
