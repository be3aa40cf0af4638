import 'reflect-metadata';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CordisTableName } from '@tlaka/domain';
import { openDatabase } from '../open-database.js';
import { Context } from '../platform/context.js';
import { DomainError } from '../platform/errors.js';
import { platformOf } from '../platform/platform.module.js';
import { CordisService, tableNamed } from './cordis.service.js';

const USAGE = 'Usage: npm run --silent import:cordis -- DIR [--programme CODE] [--on-error stop|skip]';

/** A wrong call, a wrong folder or files with faults: exit code 2, nothing written. */
class Refused extends Error {}

function asked(): { dir: string; programme: string; onError: 'stop' | 'skip' } {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        programme: { type: 'string', default: 'CORDIS' },
        'on-error': { type: 'string', default: 'stop' },
      },
    });
  } catch (error) {
    throw new Refused(`${(error as Error).message}\n${USAGE}`);
  }
  const { programme, 'on-error': onError } = parsed.values;
  const [dir, ...more] = parsed.positionals;
  if (!dir || more.length || !programme?.trim() || (onError !== 'stop' && onError !== 'skip'))
    throw new Refused(USAGE);
  return { dir, programme: programme.trim(), onError };
}

function filesIn(dir: string): Map<CordisTableName, { file: string; bytes: Uint8Array }> {
  let names: string[];
  try {
    names = readdirSync(dir);
  } catch {
    throw new Refused(`${dir}: no such folder`);
  }
  return new Map(
    names.flatMap((file) => {
      const table = file.endsWith('.csv') ? tableNamed(file) : null;
      return table ? [[table, { file, bytes: readFileSync(join(dir, file)) }] as const] : [];
    }),
  );
}

async function main(): Promise<void> {
  const { dir, programme, onError } = asked();
  const files = filesIn(dir);
  const source = await openDatabase(process.env.DATABASE_URL ?? '', 2);
  try {
    const ctx = Context.system(platformOf(source));
    const { counts, faults } = await new CordisService().run(ctx, files, { programme, onError });
    for (const { file, line, column, message } of faults)
      console.error(
        [file, line || null, column].filter((part) => part !== null).join(':') + `: ${message.en}`,
      );
    if (!counts) throw new Refused('Nothing was written.');
    await ctx.commit();
    for (const [kind, { created, updated, unchanged }] of Object.entries(counts))
      process.stdout.write(`${kind}: ${created} added, ${updated} changed, ${unchanged} as before\n`);
    if (faults.length) process.stdout.write(`rows left out: ${faults.length}\n`);
  } finally {
    await source.destroy();
  }
}

main().catch((error: Error) => {
  console.error(error instanceof Refused || error instanceof DomainError ? error.message : error.stack);
  process.exit(error instanceof Refused || error instanceof DomainError ? 2 : 1);
});
