// Compiles the TypeScript of the package in the working directory to dist/, file by file, with SWC.
// Types are the business of `tsc --noEmit`; here only speed and decorator metadata count.
import { transformFile } from '@swc/core';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const source = existsSync('src') ? 'src' : '.';
const files = readdirSync(source, { recursive: true })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.endsWith('.d.ts'))
  .filter((file) => !/(^|\/)(node_modules|dist)\//.test(file));

const options = {
  swcrc: false,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
  module: { type: 'es6' },
};

await rm('dist', { recursive: true, force: true });
await Promise.all(
  files.map(async (file) => {
    const { code } = await transformFile(join(source, file), options);
    const target = join('dist', file.replace(/\.ts$/, '.js'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, code);
  }),
);
console.log(`built ${files.length} files`);
