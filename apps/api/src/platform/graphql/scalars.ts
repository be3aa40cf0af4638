import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
const DECIMAL = /^-?\d{1,30}(\.\d{1,10})?$/;

const isDay = (text: string): boolean => {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (!year || Number(year) < 1) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return (
    !Number.isNaN(date.getTime()) &&
    date.getUTCMonth() + 1 === Number(month) &&
    date.getUTCDate() === Number(day)
  );
};

function text(
  name: string,
  description: string,
  wanted: string,
  parse: (value: string) => string | null,
): GraphQLScalarType {
  const read = (value: unknown): string => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    if (parsed === null) throw new GraphQLError(`${name} expects ${wanted}.`);
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const DateScalar = text('Date', 'A day, YYYY-MM-DD.', 'a day as YYYY-MM-DD', (value) =>
  isDay(value) ? value : null,
);

export const DateTimeScalar = text(
  'DateTime',
  'A moment in UTC, RFC 3339.',
  'a moment as RFC 3339, such as 2026-03-01T09:30:00Z',
  (value) => {
    const day = DATE_TIME.exec(value)?.[1];
    if (!day || !isDay(day)) return null;
    // In UTC the first and the last hours of the calendar may lie outside it.
    const moment = new Date(value).toISOString();
    return isDay(moment.slice(0, 10)) ? moment : null;
  },
);

export const DecimalScalar = text(
  'Decimal',
  'An exact decimal number as text.',
  'a decimal number as text',
  (value) => (DECIMAL.test(value) ? value : null),
);

const fromLiteral = (node: ValueNode, variables?: Record<string, unknown> | null): unknown => {
  switch (node.kind) {
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map((field) => [field.name.value, fromLiteral(field.value, variables)]),
      );
    case Kind.LIST:
      return node.values.map((value) => fromLiteral(value, variables));
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.NULL:
      return null;
    case Kind.VARIABLE:
      return variables?.[node.name.value];
    default:
      return node.value;
  }
};

export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: fromLiteral,
});
