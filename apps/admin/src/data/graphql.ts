import type { DocumentDecoration, initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env';

export type { ResultOf, VariablesOf } from 'gql.tada';

/** An operation or a fragment, with the types of its answer and its variables; at run time it is its text. */
export type Operation<Result, Variables> = DocumentDecoration<Result, Variables>;

type Tada = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { ID: string; Date: string; DateTime: string; Decimal: string; JSON: unknown };
}>;

/** Between the parts of a text; a comment to GraphQL. */
const SEAM = '\n#\n';

const join = (text: string, fragments: readonly string[] = []): string =>
  [...new Set([...fragments, text].flatMap((part) => part.split(SEAM)))].join(SEAM);

/**
 * An operation or a fragment written out, with the fragments it spreads. Its types come from the schema; the browser
 * gets the text alone, without a parser.
 */
export const graphql = join as unknown as Tada;

/** A text put together from parts, whose types are the caller's word; a spec holds it to the schema. */
export const composed = <Result, Variables>(
  text: string,
  fragments: readonly Operation<unknown, never>[],
): Operation<Result, Variables> =>
  join(text, fragments as unknown as readonly string[]) as unknown as Operation<Result, Variables>;
