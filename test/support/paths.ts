import {
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { QUERIES, SDL, isList, leavesOf } from './sdl.js';

/** A way into the graph: the root list and the fields to follow from its rows. */
interface Way {
  root: string;
  fields: readonly string[];
}

const wrap = (fields: readonly string[], inside: string): string =>
  fields.reduceRight((inner, field) => `${field} { ${inner} }`, inside);

/** Shortest ways from the lists of the API to every object type that its rows lead to. */
function ways(): Map<string, Way> {
  const found = new Map<string, Way>();
  const open: [GraphQLObjectType, Way][] = [];
  const meet = (type: GraphQLNamedType, way: Way): void => {
    if (!isObjectType(type) || found.has(type.name)) return;
    found.set(type.name, way);
    open.push([type, way]);
  };
  for (const root of QUERIES.filter(isList)) {
    const page = getNamedType(root.type) as GraphQLObjectType;
    meet(getNamedType(page.getFields().items!.type), { root: root.name, fields: [] });
  }
  for (let next = open.shift(); next; next = open.shift()) {
    const [type, { root, fields }] = next;
    for (const field of Object.values(type.getFields()))
      meet(getNamedType(field.type), { root, fields: [...fields, field.name] });
  }
  return found;
}

/** One document for each link from or to these types: whatever can be read through it, read with every plain field. */
export function everyLink(about: readonly string[]): Map<string, string> {
  const documents = new Map<string, string>();
  for (const [name, { root, fields }] of ways()) {
    const type = SDL.getType(name) as GraphQLObjectType;
    const query = (selection: string): string =>
      `{ ${root}(page: { limit: 5 }) { total items { ${wrap(fields, selection)} } } }`;
    if (about.includes(name)) documents.set(name, query(`__typename ${leavesOf(type).join(' ')}`));
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      if (!('getFields' in target) || isInputObjectType(target)) continue;
      if (!about.includes(name) && !about.includes(target.name)) continue;
      const leaves = ['__typename', ...leavesOf(target)].join(' ');
      documents.set(`${name}.${field.name}`, query(`${field.name} { ${leaves} }`));
    }
  }
  return documents;
}

/** From a row of this type along the shortest ways to rows of the others: one selection with every plain field there. */
export function selectionTowards(from: GraphQLNamedType, targets: readonly string[]): string {
  const found = new Map<string, readonly string[]>();
  const open: [GraphQLNamedType, readonly string[]][] = [[from, []]];
  for (let next = open.shift(); next; next = open.shift()) {
    const [type, fields] = next;
    if (!isObjectType(type) || found.has(type.name)) continue;
    found.set(type.name, fields);
    for (const field of Object.values(type.getFields()))
      if (!field.args.length) open.push([getNamedType(field.type), [...fields, field.name]]);
  }
  return targets
    .flatMap((name) => {
      const fields = found.get(name);
      return fields ? [wrap(fields, ['__typename', ...leavesOf(SDL.getType(name)!)].join(' '))] : [];
    })
    .join(' ');
}

/** For each filter that lists reach on rows of these types, by any way of at most six steps: a document that counts by it. */
export function everyFilter(types: readonly string[]): Map<string, string> {
  const documents = new Map<string, string>();
  for (const root of QUERIES.filter(isList)) {
    const filter = root.args.find(({ name }) => name === 'filter')!.type;
    const open: [GraphQLInputObjectType, string[]][] = [[getNamedType(filter) as GraphQLInputObjectType, []]];
    const met = new Set<string>();
    for (let next = open.shift(); next; next = open.shift()) {
      const [type, path] = next;
      if (met.has(type.name) || path.length > 6) continue;
      met.add(type.name);
      const secret = types.some((name) => type.name === `${name}Filter`);
      for (const field of Object.values(type.getFields())) {
        const target = getNamedType(field.type);
        if (!isInputObjectType(target) || ['and', 'or', 'not', 'none'].includes(field.name)) continue;
        const place = [...path, field.name];
        if (secret && target.getFields().isNull) {
          const condition = place.reduceRight((inner, key) => `{ ${key}: ${inner} }`, '{ isNull: false }');
          documents.set(
            `${root.name} by ${place.join('.')}`,
            `{ ${root.name}(filter: ${condition}) { total } }`,
          );
        } else open.push([target, place]);
      }
    }
  }
  return documents;
}
