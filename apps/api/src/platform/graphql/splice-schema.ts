import { Injectable } from '@nestjs/common';
import {
  type GraphQLFieldConfig,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLScalarType,
  GraphQLSchema,
  defaultFieldResolver,
  getNamedType,
  isNonNullType,
} from 'graphql';
import { Shapes } from '../read/shapes.js';
import { asUnit } from './mutation-unit.js';

// graphql-js asks nothing more of a leaf than this: the ready JSON goes through as it is.
const Ready = new GraphQLScalarType({ name: 'Ready', serialize: (value) => value });

/**
 * The schema that operations are carried out on: the same roots, arguments and resolvers, but what the Reader answers
 * is a leaf, so that graphql-js does all of its own work (aliases, fragments, directives, errors) except taking the
 * rows apart again. Documents are validated against the real schema before.
 */
@Injectable()
export class SpliceSchema {
  private twin: GraphQLSchema | null = null;

  constructor(private readonly shapes: Shapes) {}

  adopt(schema: GraphQLSchema): void {
    const config = schema.toConfig();
    const roots: unknown[] = [config.query, config.mutation];
    this.twin = new GraphQLSchema({
      ...config,
      types: config.types.filter((type) => !roots.includes(type)),
      query: this.spliced(schema.getQueryType()),
      mutation: this.spliced(schema.getMutationType(), asUnit),
    });
  }

  get schema(): GraphQLSchema {
    if (!this.twin) throw new Error('the schema has not been built yet');
    return this.twin;
  }

  private spliced(
    root: GraphQLObjectType | null | undefined,
    carriedOut: typeof asUnit = (resolve) => resolve,
  ): GraphQLObjectType | null {
    if (!root) return null;
    const config = root.toConfig();
    const fields = Object.fromEntries(
      Object.entries(config.fields).map(([name, field]): [string, GraphQLFieldConfig<unknown, unknown>] => {
        const answered = this.shapes.named(getNamedType(field.type).name);
        const resolve = carriedOut(field.resolve ?? defaultFieldResolver, answered);
        return [name, { ...field, type: this.leaf(field.type), resolve }];
      }),
    );
    return new GraphQLObjectType({ ...config, fields });
  }

  private leaf(type: GraphQLOutputType): GraphQLOutputType {
    const name = getNamedType(type).name;
    const answered =
      this.shapes.named(name) ?? this.shapes.named(name.replace(/Page$/, '')) ?? SPLICED.has(name);
    if (!answered) return type;
    return isNonNullType(type) ? new GraphQLNonNull(Ready) : Ready;
  }
}

const SPLICED = new Set<string>();

/** Types that are no entities but are answered by a statement of a slice's own. */
export const Spliced: ClassDecorator = (type) => {
  SPLICED.add(type.name);
};
