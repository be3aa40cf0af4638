import type { ParticipationRole } from '../project/participation-role.js';
import type { ParticipationState } from '../project/participation-state.js';
import type { ProjectStage } from '../project/project-stage.js';
import { sumOf } from './cells.js';
import {
  CORDIS_ORGANISATION_COLUMNS,
  readOrganisation,
  type CordisOrganisation,
  type CordisParticipation,
} from './cordis-organisation.js';
import { CORDIS_PROJECT_COLUMNS, readProject, type CordisProject } from './cordis-project.js';
import {
  CORDIS_EUROSCIVOC_COLUMNS,
  CORDIS_TOPIC_COLUMNS,
  readEuroSciVoc,
  readTopic,
  type CordisProjectTheme,
  type CordisTheme,
} from './cordis-theme.js';
import { headerFaults, readRows, type ImportFault, type RowReader, type SourceTable } from './table.js';

/** The CORDIS tables by the names that their files have. */
export const CORDIS_TABLES = ['project', 'organization', 'topics', 'euroSciVoc'] as const;
export type CordisTableName = (typeof CORDIS_TABLES)[number];

const COLUMNS: Record<CordisTableName, readonly string[]> = {
  project: CORDIS_PROJECT_COLUMNS,
  organization: CORDIS_ORGANISATION_COLUMNS,
  topics: CORDIS_TOPIC_COLUMNS,
  euroSciVoc: CORDIS_EUROSCIVOC_COLUMNS,
};

/** What the four tables say, without doubles, and what is wrong with them. */
export interface CordisReading {
  projects: CordisProject[];
  organisations: CordisOrganisation[];
  participations: (CordisParticipation & { state: ParticipationState })[];
  /** Parents before their children. */
  themes: CordisTheme[];
  projectThemes: CordisProjectTheme[];
  /** In the order of the tables, then of the lines. */
  faults: ImportFault[];
}

// A party that stands twice in a project keeps the role that weighs most.
const WEIGHT: readonly ParticipationRole[] = ['LEAD', 'PARTNER', 'ASSOCIATED_PARTNER', 'THIRD_PARTY'];

type RowFault = Omit<ImportFault, 'file'>;

/** The values by key, each double settled by `settle(kept, next)`; the order is that of first appearance. */
function unique<T>(values: readonly T[], keyOf: (value: T) => string, settle: (kept: T, next: T) => T): T[] {
  const kept = new Map<string, T>();
  for (const value of values) {
    const earlier = kept.get(keyOf(value));
    kept.set(keyOf(value), earlier === undefined ? value : settle(earlier, value));
  }
  return [...kept.values()];
}

function together(a: CordisParticipation, b: CordisParticipation): CordisParticipation {
  const heavier = WEIGHT.indexOf(b.role) < WEIGHT.indexOf(a.role) ? b : a;
  const contribution =
    a.contribution && b.contribution
      ? sumOf(a.contribution, b.contribution)
      : (a.contribution ?? b.contribution);
  return { ...heavier, line: a.line, contribution, ended: a.ended && b.ended };
}

const unknownProject = (line: number, projectId: string, file: string): RowFault => ({
  line,
  column: 'projectID',
  rule: 'import.project-unknown',
  message: {
    bg: `Проект ${projectId} не е сред годните редове на „${file}“.`,
    en: `Project ${projectId} is not among the good rows of “${file}”.`,
  },
});

const secondProject = ({ line, id }: CordisProject): RowFault => ({
  line,
  column: 'id',
  rule: 'import.project-twice',
  message: { bg: `Проект ${id} се повтаря.`, en: `Project ${id} occurs twice.` },
});

const secondCoordinator = ({ line, projectId }: CordisParticipation): RowFault => ({
  line,
  column: 'role',
  rule: 'import.coordinator-twice',
  message: {
    bg: `Проект ${projectId} вече има координатор.`,
    en: `Project ${projectId} has a coordinator already.`,
  },
});

/** Whoever left early has withdrawn; the others are at work while the project runs, and have finished with it. */
function stateOf({ ended }: CordisParticipation, stage: ProjectStage | undefined): ParticipationState {
  if (ended) return 'WITHDRAWN';
  return stage === 'RUNNING' ? 'ACTIVE' : 'FINISHED';
}

/**
 * Reads the four CORDIS tables of one export. Pure: reading the CSV, and what to do about faults (stop or skip), is the
 * caller's. A table without its columns gives faults and no rows at all. Faults are also rows about a project that is not
 * among the good rows of `project`, a second row of one project, and a second coordinator. An organisation that stands
 * twice in a project is one participation, its contributions added up.
 */
export function readCordis(tables: Readonly<Record<CordisTableName, SourceTable>>): CordisReading {
  const faults = CORDIS_TABLES.flatMap((name) => headerFaults(tables[name], COLUMNS[name]));
  if (faults.length > 0)
    return { projects: [], organisations: [], participations: [], themes: [], projectThemes: [], faults };

  const read = <T>(
    table: SourceTable,
    reader: (row: RowReader) => T | null,
    faultOf: (row: T) => RowFault | null,
  ): T[] => {
    const found = readRows(table, reader);
    const own = found.faults;
    const good = found.rows.filter((row) => {
      const fault = faultOf(row);
      if (fault) own.push({ file: table.file, ...fault });
      return fault === null;
    });
    faults.push(...own.sort((a, b) => a.line - b.line));
    return good;
  };

  const stages = new Map<string, ProjectStage>();
  const leads = new Map<string, string>();
  const { project, organization, topics, euroSciVoc } = tables;
  const known = ({ line, projectId }: { line: number; projectId: string }): RowFault | null =>
    stages.has(projectId) ? null : unknownProject(line, projectId, project.file);

  const projects = read(project, readProject, (row) => {
    if (stages.has(row.id)) return secondProject(row);
    stages.set(row.id, row.stage);
    return null;
  });
  const members = read(organization, readOrganisation, ({ participation }) => {
    const { projectId, pic, role } = participation;
    if (role === 'LEAD' && (leads.get(projectId) ?? pic) !== pic) return secondCoordinator(participation);
    if (role === 'LEAD') leads.set(projectId, pic);
    return known(participation);
  });
  const themed = [
    ...read(topics, readTopic, ({ link }) => known(link)),
    ...read(euroSciVoc, readEuroSciVoc, ({ link }) => known(link)),
  ];

  return {
    projects,
    organisations: unique(
      members.map(({ organisation }) => organisation),
      ({ pic }) => pic,
      (kept, next) => (next.updatedAt > kept.updatedAt ? next : kept),
    ),
    participations: unique(
      members.map(({ participation }) => participation),
      ({ projectId, pic }) => `${projectId} ${pic}`,
      together,
    ).map((row) => ({ ...row, state: stateOf(row, stages.get(row.projectId)) })),
    themes: unique(
      themed.flatMap(({ themes }) => themes),
      ({ source, code }) => `${source} ${code}`,
      (kept) => kept,
    ),
    projectThemes: unique(
      themed.map(({ link }) => link),
      ({ projectId, source, code }) => `${projectId} ${source} ${code}`,
      (kept) => kept,
    ),
    faults,
  };
}
