import { CORDIS_TABLES, readCordis, type CordisReading, type CordisTableName } from './cordis.js';
import { CORDIS_ORGANISATION_COLUMNS } from './cordis-organisation.js';
import { CORDIS_PROJECT_COLUMNS } from './cordis-project.js';
import { CORDIS_EUROSCIVOC_COLUMNS, CORDIS_TOPIC_COLUMNS } from './cordis-theme.js';

export type Cells = Record<string, string>;

export const a = {
  project: (over: Cells = {}): Cells => ({
    id: '101000001',
    acronym: 'SAMPLER',
    status: 'SIGNED',
    title: 'Sampling  the fictional city',
    startDate: '2024-02-01',
    endDate: '31/01/2027',
    totalCost: '2835524,25',
    ecMaxContribution: '2000000',
    objective: 'First line.\nSecond, with a comma.',
    rcn: '250001',
    grantDoi: '10.3030/101000001',
    ...over,
  }),
  organisation: (over: Cells = {}): Cells => ({
    projectID: '101000001',
    organisationID: '900000001',
    vatNumber: 'BG000696327',
    name: 'FICTIONAL UNIVERSITY OF PRIMEROVO',
    SME: 'False',
    activityType: 'HES',
    city: 'Primerovo',
    country: 'BG',
    organizationURL: 'www.example.org',
    contentUpdateDate: '2024-01-01 10:00:00',
    role: 'coordinator',
    ecContribution: '1000000.5',
    endOfParticipation: 'False',
    ...over,
  }),
};

export const COLUMNS: Record<CordisTableName, readonly string[]> = {
  project: CORDIS_PROJECT_COLUMNS,
  organization: CORDIS_ORGANISATION_COLUMNS,
  topics: CORDIS_TOPIC_COLUMNS,
  euroSciVoc: CORDIS_EUROSCIVOC_COLUMNS,
};

/** The tables with these rows; lines count from 2, columns stand in an order of their own with one unknown between. */
export function reading(
  rows: Partial<Record<CordisTableName, Cells[]>>,
  without: string[] = [],
): CordisReading {
  const table = (name: CordisTableName) => {
    const header = ['unknown', ...COLUMNS[name]].filter((column) => !without.includes(column)).reverse();
    const cells = (row: Cells) => header.map((column) => row[column] ?? '');
    return {
      file: `${name}.csv`,
      header,
      rows: (rows[name] ?? []).map((row, i) => ({ line: i + 2, cells: cells(row) })),
    };
  };
  const [project, organization, topics, euroSciVoc] = CORDIS_TABLES.map(table);
  if (!project || !organization || !topics || !euroSciVoc) throw new Error('four tables expected');
  return readCordis({ project, organization, topics, euroSciVoc });
}

export const faults = ({ faults: found }: CordisReading): string[] =>
  found.map(({ file, line, column, rule }) => `${file}:${line} ${column ?? '-'} ${rule}`);
