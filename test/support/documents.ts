import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import { SDL } from './sdl.js';

/** A step of a generated document, read against whatever type it comes to stand in; shrinks well because it knows no schema. */
export type Choice = {
  pick: number;
  alias: number;
  wrap: 'field' | 'inline' | 'spread';
  directive: number;
  below: Choice[];
};

export type Recipe = {
  roots: Choice[];
  flags: [boolean, boolean, boolean];
  limit: number;
  language: 'bg' | 'en';
};

const choice = (depth: number): fc.Arbitrary<Choice> =>
  fc.record({
    pick: fc.nat(9999),
    alias: fc.nat(11),
    wrap: fc.constantFrom('field', 'field', 'field', 'inline', 'spread'),
    directive: fc.nat(23),
    below: depth
      ? fc.array(choice(depth - 1), { maxLength: depth > 4 ? 5 : 3, size: 'max' })
      : fc.constant([]),
  });

export const recipes: fc.Arbitrary<Recipe> = fc.record({
  roots: fc.array(choice(6), { minLength: 1, maxLength: 3 }),
  flags: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  limit: fc.integer({ min: 1, max: 6 }),
  language: fc.constantFrom('bg', 'en'),
});

export type Written = { query: string; variables: Record<string, unknown> };

const DEEPEST = 7;
const ALIASES = 9;

/** What of the schema documents may ask, and which rows there are to ask for by id. */
export type Territory = {
  ids: Readonly<Record<string, readonly string[]>>;
  forgotten: ReadonlySet<string>;
};

const directives = (at: number): string =>
  [
    '@skip(if: $a)',
    '@include(if: $b)',
    '@skip(if: $c)',
    '@include(if: true)',
    '@skip(if: true)',
    '@include(if: $a) @skip(if: $b)',
  ][at] ?? '';

/** Writes the document of a recipe: aliases, fragments on every sort of type, directives, equal keys that must merge. */
export class Writer {
  private readonly fragments: { name: string; on: string; text: string }[] = [];
  private aliases = 0;
  private uses = '';

  constructor(
    private readonly territory: Territory,
    private readonly recipe: Recipe,
  ) {}

  write(): Written {
    const { roots, flags, limit } = this.recipe;
    const query = SDL.getQueryType();
    if (!query) throw new Error('no queries');
    const body = roots.map((root) => this.root(query, root, 0)).join(' ');
    const fragments = this.fragments.map(({ name, on, text }) => `fragment ${name} on ${on} { ${text} }`);
    this.uses = [body, ...fragments].join('\n');
    const [a, b, c] = flags;
    const variables = { a, b, c, limit, page: { limit, offset: limit - 1 } };
    const types = {
      a: 'Boolean!',
      b: 'Boolean = true',
      c: 'Boolean! = false',
      limit: 'Int!',
      page: 'PageInput',
    };
    const used = Object.entries(types).filter(([name]) => new RegExp(`\\$${name}\\b`).test(this.uses));
    const head = used.map(([name, type]) => `$${name}: ${type}`).join(', ');
    return {
      query: [`query${head ? ` (${head})` : ''} { ${body} }`, ...fragments].join('\n'),
      variables: Object.fromEntries(
        used.filter(([name]) => name !== 'c' || b).map(([name]) => [name, variables[name as 'a']]),
      ),
    };
  }

  private root(query: GraphQLObjectType, step: Choice, depth: number): string {
    const guard = directives(step.directive);
    if (step.wrap !== 'field' && depth < 2) {
      return this.wrapped(query.name, step, () => step.below.map((one) => this.root(query, one, depth + 1)));
    }
    const fields = Object.values(query.getFields()).filter(
      ({ name, type, args }) =>
        !this.territory.forgotten.has(`Query.${name}`) &&
        (args.length === 0 || askable(getNamedType(type), args)),
    );
    const field = fields[step.pick % fields.length];
    if (!field || step.pick % 17 === 0) return `__typename ${guard}`;
    const [args, mark] = this.arguments(field, step.pick);
    // Another argument is another key, or the two would not merge.
    const alias = step.alias < 8 || mark ? `${field.name}${mark}: ` : '';
    return `${alias}${field.name}${args} ${guard} ${this.selection(getNamedType(field.type), step.below, 1)}`;
  }

  private arguments(field: GraphQLField<unknown, unknown>, pick: number): [args: string, mark: string] {
    if (field.args.length === 0) return ['', ''];
    if (field.args.some(({ name }) => name === 'id')) {
      const known = this.territory.ids[getNamedType(field.type).name] ?? [];
      const at = Math.floor(pick / 31) % (known.length + 2);
      const id = known[at] ?? (at === known.length ? MISSING : 'no-uuid');
      return [`(id: "${id}")`, `_${at}`];
    }
    const variants = [
      '',
      '(page: { limit: $limit })',
      '(page: $page)',
      `(page: { limit: ${this.recipe.limit} }, sort: [{ field: id, direction: DESC }])`,
      '(page: { limit: 2, offset: 1 }, sort: { field: id })',
    ];
    const at = Math.floor(pick / 31) % variants.length;
    return [variants[at] ?? '', at ? `_${at}` : ''];
  }

  private wrapped(type: string, step: Choice, content: () => string[]): string {
    const guard = directives(step.directive);
    const known = this.fragments.filter(({ on }) => on === type);
    const again = step.alias % 3 === 0 ? known[step.pick % Math.max(known.length, 1)] : undefined;
    if (step.wrap === 'spread' && again) return `...${again.name} ${guard}`;
    const inner = content().join(' ') || '__typename';
    if (step.wrap === 'inline') return `...${step.pick % 2 ? ` on ${type}` : ''} ${guard} { ${inner} }`;
    const name = `F${this.fragments.length + 1}`;
    this.fragments.push({ name, on: type, text: inner });
    return `...${name} ${guard}`;
  }

  private selection(type: GraphQLNamedType, steps: readonly Choice[], depth: number): string {
    if (isLeafType(type)) return '';
    const inner = steps.map((step) => this.step(type, step, depth)).join(' ');
    return `{ ${inner || '__typename'} }`;
  }

  private step(type: GraphQLNamedType, step: Choice, depth: number): string {
    if (step.wrap !== 'field' && depth < DEEPEST) {
      const on = conditions(type)[step.pick % conditions(type).length] ?? type;
      const sure = { ...step, pick: on === type ? step.pick : 1 };
      return this.wrapped(on.name, sure, () => step.below.map((one) => this.step(on, one, depth + 1)));
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
    const guard = directives(step.directive);
    const all = Object.values(type.getFields()).filter(
      (field) =>
        !this.territory.forgotten.has(`${type.name}.${field.name}`) &&
        (isLeafType(getNamedType(field.type)) || depth < DEEPEST),
    );
    // What leads on is rarer than what ends, and asked for as often.
    const onward = all.filter((field) => !isLeafType(getNamedType(field.type)));
    const fields = step.below.length > 1 && onward.length ? onward : all;
    const field = fields[step.pick % fields.length];
    if (!field || step.pick % 13 === 0) return `${this.alias('__typename', step)}__typename ${guard}`;
    // Lists in lists cost more than a request may.
    const heavy = isListType(getNullableType(field.type)) && depth > 5;
    const below = heavy ? [] : step.below;
    return `${this.alias(field.name, step)}${field.name} ${guard} ${this.selection(getNamedType(field.type), below, depth + 1)}`;
  }

  /** Few, and always the same for a field, so that fields of one key can merge. */
  private alias(field: string, { alias }: Choice): string {
    if (alias > 2 || this.aliases >= ALIASES) return '';
    this.aliases++;
    return `${field.replace(/^__/, 'a')}_${alias}: `;
  }
}

const MISSING = '01900000-0000-7000-8000-000000000000';

const askable = (type: GraphQLNamedType, args: readonly { name: string }[]): boolean =>
  type.name.endsWith('Page') || (isObjectType(type) && args.length === 1 && args[0]?.name === 'id');

/** Types that a fragment inside `type` may be on. */
function conditions(type: GraphQLNamedType): GraphQLNamedType[] {
  if (isInterfaceType(type)) return [type, ...SDL.getPossibleTypes(type)];
  return isObjectType(type) ? [type, ...type.getInterfaces()] : [type];
}
