import { fold } from '@tlaka/domain';
import {
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { Found } from './rows.js';
import { SDL } from './sdl.js';

export type Condition = Record<string, unknown>;

/** Texts that `contains` and `startsWith` on a computed name look at, by type. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  Organisation: ['nameBg', 'nameEn', 'legalName', 'aliases'],
  Person: ['name', 'familyName givenName'],
  Group: ['name'],
  Programme: ['nameBg', 'nameEn'],
  Phase: ['nameBg', 'nameEn'],
  Theme: ['nameBg', 'nameEn'],
  Project: ['titleBg', 'titleEn'],
};

/** How a filter input goes on below one of its fields. */
type Below = 'leaf' | 'part' | 'one' | 'many';

function belowOf(input: GraphQLNamedType): Below | null {
  if (!isInputObjectType(input)) return null;
  const fields = input.getFields();
  if (fields.isNull) return 'leaf';
  if (fields.some) return 'many';
  return fields.and ? 'one' : 'part';
}

export type Place = { name: string; below: Below; input: GraphQLInputObjectType; type: GraphQLNamedType };

/** The fields of a filter that can be read as well, with what they are filtered by. */
export function placesOf(type: GraphQLNamedType, filter: GraphQLInputObjectType): Place[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = type.getFields();
  return Object.values(filter.getFields()).flatMap(({ name, type: wrapped }) => {
    const [input, field] = [getNamedType(wrapped), fields[name]];
    const below = belowOf(input);
    if (!below || !field || !isInputObjectType(input) || ['and', 'or', 'not'].includes(name)) return [];
    return [{ name, below, input, type: getNamedType(field.type) }];
  });
}

export const filterOf = (type: string): GraphQLInputObjectType =>
  SDL.getType(`${type}Filter`) as GraphQLInputObjectType;

/** What must be read of a row to judge conditions on it that reach `depth` relations far. */
export function selectionFor(type: GraphQLNamedType, filter: GraphQLInputObjectType, depth: number): string {
  const parts = placesOf(type, filter).flatMap((place) => {
    if (place.below === 'leaf') return [place.name];
    if (place.below === 'part') return [`${place.name} { ${selectionFor(place.type, place.input, 0)} }`];
    return depth
      ? [`${place.name} { ${selectionFor(place.type, filterOf(place.type.name), depth - 1)} }`]
      : [];
  });
  return ['__typename', ...new Set([...parts, ...(NAMES[type.name] ?? [])])].join(' ');
}

/** Which fields keep a folded copy beside them; of the others only the case does not matter. */
export type Folded = (type: string, field: string) => boolean;

/** Whether a row meets the condition; the plain meaning of every operator, on rows as they were read. */
export function meets(row: Found, condition: Condition, type: GraphQLNamedType, folded: Folded): boolean {
  const places = placesOf(type, filterOf(type.name));
  return Object.entries(condition).every(([name, value]) => {
    const all = (value as Condition[]) ?? [];
    if (name === 'and') return all.every((one) => meets(row, one, type, folded));
    if (name === 'or') return all.some((one) => meets(row, one, type, folded));
    if (name === 'not') return !meets(row, value as Condition, type, folded);
    const place = places.find((one) => one.name === name);
    if (!place) throw new Error(`${type.name}.${name}`);
    return holds(row, value as Condition, place, type.name, folded);
  });
}

function holds(row: Found, value: Condition, place: Place, type: string, folded: Folded): boolean {
  const found = row[place.name];
  if (place.below === 'leaf') {
    const names = place.name === 'name' || place.name === 'title' ? NAMES[type] : undefined;
    const texts = names?.flatMap((name) => textAt(row, name)) ?? [found];
    const how = names || folded(type, place.name) ? fold : (text: string) => text.toLowerCase();
    return Object.entries(value).every(([operator, operand]) =>
      compare(found, operator, operand, texts, how, place),
    );
  }
  if (place.below === 'part')
    return Object.entries(value).every(([name, operators]) => {
      const inner = placesOf(place.type, place.input).find((one) => one.name === name);
      // Of a part that is not there every field is null.
      const part = (found as Found | null) ?? { [name]: null };
      return inner && holds(part, operators as Condition, inner, place.type.name, () => false);
    });
  if (place.below === 'one') return found !== null && meets(found as Found, value, place.type, folded);
  return Object.entries(value).every(([quantifier, inner]) => {
    const some = (found as Found[]).some((one) => meets(one, inner as Condition, place.type, folded));
    return quantifier === 'none' ? !some : some;
  });
}

/** The text of a field, or of several fields side by side. */
const textAt = (row: Found, name: string): unknown =>
  name.includes(' ')
    ? name
        .split(' ')
        .map((one) => row[one])
        .join(' ')
    : row[name];

function compare(
  found: unknown,
  operator: string,
  operand: unknown,
  texts: readonly unknown[],
  how: (text: string) => string,
  { input }: Place,
): boolean {
  const numeric = ['DecimalFilter', 'IntFilter', 'FloatFilter'].includes(input.name);
  const same = (one: unknown): boolean =>
    found !== null && (numeric ? Number(one) === Number(found) : String(one) === String(found));
  const order = (): number =>
    numeric ? Number(found) - Number(operand) : String(found) < String(operand) ? -1 : Number(!same(operand));
  const known = texts.filter((text) => typeof text === 'string').map(how);
  switch (operator) {
    case 'eq':
      return same(operand);
    case 'ne':
      return !same(operand);
    case 'in':
      return (operand as unknown[]).some(same);
    case 'notIn':
      return !(operand as unknown[]).some(same);
    case 'isNull':
      return (found === null) === operand;
    case 'contains':
      return known.some((text) => text.includes(how(String(operand))));
    case 'startsWith':
      return known.some((text) => text.startsWith(how(String(operand))));
    case 'lt':
      return found !== null && order() < 0;
    case 'lte':
      return found !== null && order() <= 0;
    case 'gt':
      return found !== null && order() > 0;
    default:
      return found !== null && order() >= 0;
  }
}

/** Values that an operand of this input may take beside those that were read. */
export const wordsOf = (input: GraphQLInputObjectType): readonly string[] => {
  const type = getNamedType(input.getFields().eq?.type ?? input.getFields().isNull!.type);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
};
