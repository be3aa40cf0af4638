import type { Shape } from './shapes.js';

/** A row of the table as an object of its class: property names for columns, parts as objects. */
export function hydrate<T>(shape: Shape, row: Record<string, unknown>): T {
  const concrete = shape.kinds.find(({ kind }) => kind === row.kind) ?? shape;
  const entity = Object.create(concrete.type.prototype as object) as Record<string, unknown>;
  for (const column of concrete.metadata.columns) {
    if (column.isVirtual && !column.isDiscriminator) continue;
    const value = row[column.databaseName];
    const part = column.embeddedMetadata?.propertyName;
    if (part) ((entity[part] ??= {}) as Record<string, unknown>)[column.propertyName] = value;
    else entity[column.propertyName] = value;
  }
  for (const { propertyName } of concrete.metadata.embeddeds) {
    const part = entity[propertyName] as Record<string, unknown>;
    if (Object.values(part)[0] === null) entity[propertyName] = null;
  }
  return entity as T;
}
