import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { createDatabase } from './support/database.js';
import { ROOTS, SDL } from './support/sdl.js';

const HOUSE = resolve(__dirname, '..');
const ELSEWHERE = ['node_modules', 'dist', '.git', '.data', '.nx'];

/** Imports go from right to left. */
const SLICES = [
  'platform',
  'account',
  'programme',
  'party',
  'stakeholder',
  'interaction',
  'need',
  'workshop',
  'project',
  'engagement',
  'commitment',
  'matching',
  'pipeline',
  'assessment',
  'search',
  'importing',
  'privacy',
  'demo',
];

/** Written by a program, out of something that is checked itself. */
const GENERATED = ['apps/admin/src/data/graphql-env.d.ts', 'migrations/1790000000001-initial.ts'];

/** Files whose tool takes nothing but a default export. */
const FOR_TOOLS = [
  /\.config\.(mjs|ts)$/,
  /^test\/support\/global-(setup|teardown)\.mjs$/,
  /^tools\/counting-reporter\.mjs$/,
];

function filesBelow(folder: string): string[] {
  return readdirSync(join(HOUSE, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (ELSEWHERE.includes(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const CODE = filesBelow('.').filter((file) => /\.(ts|tsx|mjs|css)$/.test(file) && !GENERATED.includes(file));
const TYPESCRIPT = CODE.filter((file) => /\.tsx?$/.test(file));
const textOf = (file: string): string => readFileSync(join(HOUSE, file), 'utf8');

/** The code alone: comments and the content of plain strings left out. */
const bare = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[\s;{}(),])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");

/** What a file imports; `atRunTime` without types, of which nothing is left when it runs. */
function importsOf(file: string, atRunTime = false): string[] {
  const text = textOf(file);
  const statements = [...text.matchAll(/^(?:import|export)\s+([^;'"]*?)\s*\bfrom\s*'([^']+)'/gm)];
  const others = text.matchAll(/(?:^import\s+|\bimport\(\s*)'([^']+)'/gm);
  const onlyTypes = (what: string): boolean =>
    /^type\b/.test(what) || /^\{(\s*type\s+\w+(\s+as\s+\w+)?\s*,?)+\}$/.test(what);
  return [
    ...statements
      .filter(([, what]) => !(atRunTime && onlyTypes(String(what))))
      .map(([, , path]) => String(path)),
    ...[...others].map(([, path]) => String(path)),
  ];
}

const linkOf = (file: string, path: string): string | undefined =>
  ['', '.ts', '.tsx']
    .map((ending) => relative(HOUSE, resolve(HOUSE, dirname(file), path.replace(/\.js$/, '') + ending)))
    .find((candidate) => CODE.includes(candidate));

const linksOf = (file: string, atRunTime = false): string[] =>
  importsOf(file, atRunTime)
    .filter((path) => path.startsWith('.'))
    .flatMap((path) => linkOf(file, path) ?? []);

const within = (folder: string): string[] => CODE.filter((file) => file.startsWith(`${folder}/`));
const isSpec = (file: string): boolean => /\.(spec|fixture)\.tsx?$/.test(file);

describe('the house', () => {
  it('has slices that look only to the left', () => {
    const sliceOf = (file: string): string | undefined => /^apps\/api\/src\/([^/]+)\//.exec(file)?.[1];
    const wrong: string[] = [];
    for (const file of within('apps/api/src')) {
      const slice = sliceOf(file);
      if (!slice) continue;
      if (!SLICES.includes(slice)) wrong.push(`${file}: no place in the order of slices`);
      for (const other of linksOf(file)) {
        const target = sliceOf(other) ?? other;
        if (SLICES.indexOf(target) > SLICES.indexOf(slice)) wrong.push(`${file} imports ${other}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has no circles of imports', () => {
    const [open, done]: [string[], Set<string>] = [[], new Set()];
    const circles: string[] = [];
    const visit = (file: string): void => {
      if (done.has(file)) return;
      if (open.includes(file))
        return void circles.push([...open.slice(open.indexOf(file)), file].join(' → '));
      open.push(file);
      for (const other of linksOf(file, true)) visit(other);
      open.pop();
      done.add(file);
    };
    for (const file of CODE) visit(file);
    expect(circles).toEqual([]);
  });

  it('has no file in the apps that only passes on what others export', () => {
    const passing = within('apps').filter((file) => {
      const code = bare(textOf(file))
        .replace(/export\s+(type\s+)?(\*|\{[^}]*\})\s*(as \w+ )?from\s*'';?/g, '')
        .trim();
      return TYPESCRIPT.includes(file) && code === '';
    });
    expect(passing).toEqual([]);
  });

  it('has relative imports with the ending that Node needs', () => {
    const files = [...within('apps/api'), ...within('libs'), ...within('migrations')];
    const bad = files.flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('.') && !/\.(js|mjs|json)$/.test(path))
        .map((path) => `${file}: ${path}`),
    );
    expect(bad).toEqual([]);
  });
});

describe('the domain', () => {
  const domain = within('libs/domain/src').filter((file) => !isSpec(file));

  it('imports nothing but itself', () => {
    const foreign = domain.flatMap((file) =>
      importsOf(file)
        .filter(
          (path) => !path.startsWith('.') || linkOf(file, path)?.startsWith('libs/domain/src/') !== true,
        )
        .map((path) => `${file}: ${path}`),
    );
    expect(foreign).toEqual([]);
  });

  it('reads no clock, draws no lots and knows no machine', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bMath\.random\b|\bperformance\b|\bcrypto\b|\bprocess\.|\bglobalThis\b|\bconsole\b|\bfetch\(|\bsetTimeout\b|\brequire\(|\bIntl\.DateTimeFormat\(\s*\)/;
    expect(domain.filter((file) => impure.test(bare(textOf(file))))).toEqual([]);
  });
});

describe('every root field', () => {
  const resolvers = within('apps/api/src').filter((file) =>
    /@(Query|Mutation|Get|Post|Put|Patch|Delete)\(/.test(textOf(file)),
  );
  /** From the decorator that makes a method a root to the name of the method. */
  const roots = resolvers.flatMap((file) =>
    [
      ...textOf(file).matchAll(
        /^ {2}@(Query|Mutation|Get|Post|Put|Patch|Delete)\([\s\S]*?^ {2}(?:async )?(\w+)\(/gm,
      ),
    ].map(([code, kind, name]) => ({ file, code, kind: String(kind), name: String(name) })),
  );

  it('says whom it is for', () => {
    expect(
      roots.filter(({ code }) => !/@Allow\('/.test(code)).map(({ file, name }) => `${file}: ${name}`),
    ).toEqual([]);
  });

  it('of the schema is one of these', () => {
    const names = roots.filter(({ kind }) => ['Query', 'Mutation'].includes(kind)).map(({ name }) => name);
    expect(names.sort()).toEqual(ROOTS.map(({ name }) => name).sort());
  });
});

describe('the schema', () => {
  it('describes every type, field and argument', () => {
    const silent = Object.values(SDL.getTypeMap())
      .filter(({ name }) => !name.startsWith('__') && name !== 'Query' && name !== 'Mutation')
      .flatMap((type) => {
        const fields =
          isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
            ? Object.values(type.getFields())
            : [];
        const named =
          isObjectType(type) || isInputObjectType(type) || isInterfaceType(type) || isEnumType(type);
        return [
          ...(named && !type.description ? [type.name] : []),
          ...fields.filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`),
        ];
      });
    expect(silent).toEqual([]);
    expect(ROOTS.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  });

  it('in apps/api/schema.graphql is the one that the API has', () => {
    expect(run('schema.js', ['--check'])).toEqual({ status: 0, said: '' });
  });

  it('of the database is made by the migrations, and by nothing else', async () => {
    const database = await createDatabase();
    try {
      expect(run('generate-migration.js', ['--check'], { DATABASE_URL: database.url })).toEqual({
        status: 0,
        said: '',
      });
    } finally {
      await database.drop();
    }
  });
});

function run(program: string, args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(HOUSE, 'apps/api/dist', program), ...args],
    {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    },
  );
  return { status, said: stdout + stderr };
}

describe('the code', () => {
  // Put together so that this file does not find itself.
  const word = (...parts: string[]): RegExp => new RegExp(parts.join(''));
  const forbidden: [string, RegExp][] = [
    ['any', word('(:|<|\\bas|\\||=>|,)\\s*an', 'y\\b(?!\\s*[(:=])|\\ban', 'y\\[\\]')],
    ['the keyword enum', /^\s*(export\s+)?(declare\s+)?(const\s+)?enum\s+\w+/m],
    ['repository.save', /\b(repository|manager)\.save\(/],
  ];
  it.each(forbidden)('has no %s', (_what, pattern) => {
    expect(TYPESCRIPT.filter((file) => pattern.test(bare(textOf(file))))).toEqual([]);
  });

  const silenced: [string, RegExp][] = [
    ['switched-off rules', word('eslint-', 'disable|@ts-', '(ignore|nocheck|expect-error)')],
    ['notes of work not done', word('\\b(TO', 'DO|FIX', 'ME|XX', 'X)\\b')],
    ['specs that only one of runs', word('\\b(it|describe|test)\\.on', 'ly\\b|\\bfit\\(|\\bfdescribe\\(')],
  ];
  it.each(silenced)('has no %s', (_what, pattern) => {
    expect(CODE.filter((file) => pattern.test(textOf(file)))).toEqual([]);
  });

  it('exports by name', () => {
    const unnamed = CODE.filter((file) => /^export default\b/m.test(textOf(file)));
    expect(unnamed.filter((file) => !FOR_TOOLS.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it('puts no value into the text of a statement', () => {
    const spliced = /\.query(<[^(]*>)?\(\s*`[^`]*\$\{|\.query(<[^(]*>)?\([^)`]*['"]\s*\+/;
    expect(within('apps/api/src').filter((file) => spliced.test(textOf(file)))).toEqual([]);
  });

  it('stands in files that can be read at one sitting', () => {
    const lines = (file: string): number => textOf(file).trimEnd().split('\n').length;
    expect(CODE.filter((file) => lines(file) > 300).map((file) => `${file}: ${lines(file)}`)).toEqual([]);
  });

  it('explains its decisions on one page each', () => {
    const records = existsSync(join(HOUSE, 'docs/adr')) ? filesBelow('docs/adr') : [];
    expect(records.filter((file) => textOf(file).trimEnd().split('\n').length > 40)).toEqual([]);
  });
});
