import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type Fault, type Language, LANGUAGES, spoken } from '@tlaka/domain';

/** A command that answers one JSON document with another, of what it finds wrong with it. */
export interface DocumentCommand<Document> {
  name: string;
  validate(document: unknown): Fault[];
  answer(document: Document): unknown;
}

class Refused extends Error {}

function asked(name: string, args: readonly string[]): { file: string; language: Language } {
  const usage = `Usage: npm run --silent ${name} -- FILE.json | - [--language ${LANGUAGES.join('|')}]`;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { language: { type: 'string', default: 'en' } },
    });
    const language = LANGUAGES.find((known) => known === values.language);
    const [file, ...more] = positionals;
    if (file && !more.length && language) return { file, language };
  } catch {
    // What cannot be parsed is not how the command is called either.
  }
  throw new Refused(usage);
}

async function read(file: string): Promise<unknown> {
  let content: string;
  try {
    // npm runs a command in the project's folder, whatever folder it was called from.
    const from = process.env.INIT_CWD ?? '';
    content = file === '-' ? await text(process.stdin) : readFileSync(resolve(from, file), 'utf8');
  } catch (error) {
    throw new Refused(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Refused(`${file}: is no JSON (${(error as Error).message})`);
  }
}

/** Prints the answer on standard output, or everything that is wrong on standard error. Resolves to the exit code: 0 or 2. */
export async function answerDocument<Document>(
  { name, validate, answer }: DocumentCommand<Document>,
  args: readonly string[],
): Promise<number> {
  try {
    const { file, language } = asked(name, args);
    const document = await read(file);
    const faults = validate(document);
    if (faults.length)
      throw new Refused(faults.map(({ path, message }) => `${path}: ${message[language]}`).join('\n'));
    process.stdout.write(`${JSON.stringify(spoken(answer(document as Document), language), null, 2)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}
