import { Injectable } from '@nestjs/common';
import {
  CORDIS_TABLES,
  type CordisReading,
  type CordisTableName,
  type ImportFault,
  type SourceTable,
  readCordis,
} from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { fault, invalid, notFound } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import { Programme } from '../programme/programme.entity.js';
import { importOrganisations } from './cordis-organisations.js';
import { importParticipations, importStakeholders } from './cordis-participations.js';
import { importProjects } from './cordis-projects.js';
import { importThemes } from './cordis-themes.js';
import { readCsv } from './csv.js';
import { type Imported, Tally } from './tally.js';

export type Files = ReadonlyMap<CordisTableName, { file: string; bytes: Uint8Array }>;

export interface ImportOptions {
  programme: string;
  onError: 'stop' | 'skip';
}

export interface ImportResult {
  counts: Tally['counts'] | null;
  /** With `skip` the rows left out, with `stop` why nothing was written. */
  faults: ImportFault[];
}

declare module '../platform/events.js' {
  interface Events {
    'programme.imported': { counts: Record<Imported, object>; source: string };
  }
}

/** Takes CORDIS tables over as they are; a second run of the same files writes nothing. */
@Injectable()
export class CordisService {
  async run(ctx: Context, files: Files, { programme: code, onError }: ImportOptions): Promise<ImportResult> {
    const tables = CORDIS_TABLES.map((name) => tableOf(name, files));
    const unreadable = tables.filter((table): table is ImportFault => 'rule' in table);
    if (unreadable.length) return { counts: null, faults: unreadable };
    const named = Object.fromEntries(CORDIS_TABLES.map((name, index) => [name, tables[index]])) as Record<
      CordisTableName,
      SourceTable
    >;
    const reading = readCordis(named);
    const headless = reading.faults.some(({ rule }) => rule.startsWith('import.column-'));
    if (reading.faults.length && (onError === 'stop' || headless))
      return { counts: null, faults: reading.faults };

    // Two imports into one programme at once would both find nothing there.
    await ctx.lock(sql`select pg_advisory_xact_lock(hashtext(${constant(`import ${code}`, 'text')}))`);
    const programme = await this.programme(ctx, code);
    const counts = await this.write(ctx, programme, reading);
    const wrote = Object.values(counts).some(({ created, updated }) => created + updated > 0);
    if (wrote) ctx.tell('programme.imported', programme, { counts, source: 'CORDIS' });
    return { counts, faults: reading.faults };
  }

  private async write(ctx: Context, programme: Programme, reading: CordisReading): Promise<Tally['counts']> {
    const { id } = programme;
    const tally = new Tally();
    const themes = await ctx.under('theme.write', () => importThemes(ctx, id, reading.themes, tally));
    const parties = await ctx.under('party.write', () =>
      importOrganisations(ctx, reading.organisations, tally),
    );
    const stakeholders = await ctx.under('stakeholder.write', () =>
      importStakeholders(ctx, id, [...parties.values()], tally),
    );
    const themesOf = new Map<string, string[]>();
    for (const { projectId, code } of reading.projectThemes)
      themesOf.set(projectId, [
        ...(themesOf.get(projectId) ?? []),
        ...(themes.has(code) ? [themes.get(code)!] : []),
      ]);
    const projects = await ctx.under('project.write', () =>
      importProjects(ctx, id, reading.projects, themesOf, tally),
    );
    await ctx.under('participation.write', () =>
      importParticipations(ctx, id, reading.participations, { projects, parties, stakeholders }, tally),
    );
    return tally.counts;
  }

  /** The programme of that code; whoever may add programmes gets it made, everybody else hears the same as of one not his. */
  private async programme(ctx: Context, code: string): Promise<Programme> {
    const [known] = await ctx.rows(
      Programme,
      (row) => sql`${row}.code = ${constant(code, 'text')} and ${row}.archived_at is null`,
    );
    if (!known) {
      if (!ctx.actor.grant('programme.write').all) throw notFound();
      return ctx.under('programme.write', () => ctx.create(Programme, { code, nameEn: code }));
    }
    ctx.require('import.run', known.id);
    return known;
  }
}

function tableOf(name: CordisTableName, files: Files): SourceTable | ImportFault {
  const found = files.get(name);
  if (!found)
    return {
      file: `${name}.csv`,
      line: 0,
      column: null,
      rule: 'import.file-missing',
      message: { bg: 'Файлът липсва.', en: 'The file is missing.' },
    };
  return readCsv(found.file, found.bytes);
}

export const refusedFile = (file: string): Error =>
  invalid(
    fault(
      file,
      'import.file',
      'Непознат файл: очакват се project, organization, topics, euroSciVoc.',
      'Unknown file: expected project, organization, topics, euroSciVoc.',
    ),
  );

/** The table that a file is by its name, whatever its case and ending. */
export const tableNamed = (file: string): CordisTableName | null =>
  CORDIS_TABLES.find(
    (name) =>
      file
        .toLowerCase()
        .replace(/^.*[\\/]/, '')
        .replace(/\.csv$/, '') === name.toLowerCase(),
  ) ?? null;
