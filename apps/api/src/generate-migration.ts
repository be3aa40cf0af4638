import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openDatabase } from './open-database.js';

// What the entities have and the migrations have not, as a new migration to be read before it is committed.
// With --check it only says whether anything is missing.
const source = await openDatabase(process.env.DATABASE_URL ?? '', 2);
const { upQueries } = await source.driver.createSchemaBuilder().log();
await source.destroy();
const statements = upQueries.map(({ query }) => query);
if (process.argv.includes('--check')) {
  if (statements.length) {
    console.error(`The entities have what no migration makes:\n${statements.join(';\n')}`);
    process.exitCode = 1;
  }
} else if (statements.length) {
  const name = process.argv[2] ?? 'change';
  const stamp = Date.now();
  const folder = fileURLToPath(new URL('../../../migrations/', import.meta.url));
  const type = `${name.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase())}${stamp}`;
  const body = statements
    .map((statement) => `    await runner.query(\`${statement.replaceAll('`', '\\`')}\`);`)
    .join('\n');
  writeFileSync(
    `${folder}${stamp}-${name}.ts`,
    `import type { MigrationInterface, QueryRunner } from 'typeorm';\n\nexport class ${type} implements MigrationInterface {\n  async up(runner: QueryRunner): Promise<void> {\n${body}\n  }\n\n  async down(): Promise<void> {\n    throw new Error('migrations go forward only');\n  }\n}\n`,
  );
  const index = `${folder}index.ts`;
  const list = readFileSync(index, 'utf8')
    .replace(/^(\/\*\* Every)/m, `import { ${type} } from './${stamp}-${name}.js';\n\n$1`)
    .replace(/\n\n+import/g, '\nimport')
    .replace(/\n\];/, `\n  ${type},\n];`);
  writeFileSync(index, list);
}
