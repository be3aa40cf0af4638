import { TypeMetadataStorage } from '@nestjs/graphql';
import type { Class } from './marks.js';

/**
 * Adds read-only fields to a type of an earlier slice: the one way in which a later slice shows itself there.
 * `extend(User, { memberships: Many(…) })` is as if the field stood in the class.
 */
export function extend(target: Class, fields: Readonly<Record<string, PropertyDecorator>>): void {
  for (const [field, decorate] of Object.entries(fields)) decorate(target.prototype as object, field);
  // PickType and PartialType have Nest gather a type's fields once and for all: let it gather them again.
  const type = TypeMetadataStorage.getObjectTypesMetadata().find((known) => known.target === target);
  if (type) delete type.properties;
}

/** Other GraphQL types over the rows of an entity, by class. */
export const faces = new Map<Class, Class>();

/** The class shows the rows of `entity`, its parent, under a name, a policy and fields of its own. */
export const FaceOf =
  (entity: Class): ClassDecorator =>
  (type) => {
    faces.set(type as unknown as Class, entity);
  };
