import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getNamedType, isObjectType } from 'graphql';
import { SDL } from './sdl.js';

const DIST = resolve(__dirname, '../../apps/api/dist');
const built = (path: string): string => JSON.stringify(pathToFileURL(resolve(DIST, path)).href);

// Tables that the API shows nobody have no policy.
const ASK = `import { ENTITIES } from ${built('entities.js')};
import { policyOf } from ${built('platform/entity/policy.js')};
const shown = ${JSON.stringify(Object.keys(SDL.getTypeMap()))};
console.log(JSON.stringify(ENTITIES.filter((type) => shown.includes(type.name) && policyOf(type).secret).map(({ name }) => name)));`;

/** Types that hold what only some may read, as the policies of the product itself say. */
export const SECRET_TYPES = JSON.parse(
  execFileSync(process.execPath, ['--input-type=module', '--eval', ASK], { encoding: 'utf8' }),
) as readonly string[];

const targetsOf = (name: string): string[] => {
  const type = SDL.getType(name);
  return isObjectType(type)
    ? Object.values(type.getFields()).map((field) => getNamedType(field.type).name)
    : [];
};

/** Types that link to one of these. */
export const typesWith = (about: readonly string[]): string[] =>
  Object.keys(SDL.getTypeMap()).filter((name) => targetsOf(name).some((target) => about.includes(target)));

/** The secret types, what leads to them, and the log and the words that are about them. */
export const AROUND = [
  ...new Set([...SECRET_TYPES, ...typesWith(SECRET_TYPES), ...typesWith(typesWith(SECRET_TYPES))]),
].filter((name) => !name.endsWith('Page') && name !== 'Query' && name !== 'Mutation');
