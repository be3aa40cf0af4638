import type { ProjectIdentifierScheme } from '../project/project-identifier-scheme.js';
import type { ProjectStage } from '../project/project-stage.js';
import { amountOf, dateOf, digitsOf, EXPECTED, textOf } from './cells.js';
import { CORDIS_WORDS, stageOfStatus } from './cordis-vocabulary.js';
import type { RowReader } from './table.js';

/** A project as CORDIS has it; amounts are exact decimal strings in EUR, days YYYY-MM-DD, null where the cell is empty. */
export interface CordisProject {
  line: number;
  id: string;
  acronym: string;
  title: string;
  objective: string | null;
  stage: ProjectStage;
  startsOn: string | null;
  endsOn: string | null;
  totalCost: string | null;
  ecMaxContribution: string | null;
  /** The total cost; for lump-sum grants, where CORDIS gives 0, the contribution of the EU. */
  budget: string | null;
  identifiers: readonly { scheme: ProjectIdentifierScheme; value: string }[];
}

/** Columns that the table `project` must have. */
export const CORDIS_PROJECT_COLUMNS = [
  'id',
  'acronym',
  'status',
  'title',
  'startDate',
  'endDate',
  'totalCost',
  'ecMaxContribution',
  'objective',
  'rcn',
  'grantDoi',
] as const;

/** One row of the table `project`; null where something in it is wrong. */
export function readProject(row: RowReader): CordisProject | null {
  const id = row.required('id', digitsOf, EXPECTED.number);
  const title = row.required('title', textOf, EXPECTED.text);
  const stage = row.required('status', stageOfStatus, CORDIS_WORDS.status);
  const startsOn = row.value('startDate', dateOf, EXPECTED.date);
  const endsOn = row.value('endDate', dateOf, EXPECTED.date);
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    row.fault('endDate', 'period.order', {
      bg: 'Краят е преди началото.',
      en: 'The end is before the beginning.',
    });
  const totalCost = row.value('totalCost', amountOf, EXPECTED.amount);
  const ecMaxContribution = row.value('ecMaxContribution', amountOf, EXPECTED.amount);
  const rcn = row.value('rcn', digitsOf, EXPECTED.number);
  const doi = row.text('grantDoi');
  if (id === null || title === null || stage === null) return null;
  return {
    line: row.line,
    id,
    acronym: row.text('acronym') || id,
    title,
    objective: row.prose('objective') || null,
    stage,
    startsOn,
    endsOn,
    totalCost,
    ecMaxContribution,
    budget: totalCost === null || totalCost === '0.00' ? (ecMaxContribution ?? totalCost) : totalCost,
    identifiers: [
      { scheme: 'CORDIS_ID' as const, value: id },
      ...(rcn === null ? [] : [{ scheme: 'CORDIS_RCN' as const, value: rcn }]),
      ...(doi === '' ? [] : [{ scheme: 'GRANT_DOI' as const, value: doi }]),
    ],
  };
}
