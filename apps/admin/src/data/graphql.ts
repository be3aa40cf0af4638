/** The text of one GraphQL operation, with the types of its answer and its variables. */
export type Operation<Result, Variables> = string & {
  readonly __apiType?: (variables: Variables) => Result;
};

export type ResultOf<O> = O extends Operation<infer Result, never> ? Result : never;

/** Joins an operation with the fragments it spreads, each once. */
export const operation = <Result, Variables>(
  text: string,
  fragments: readonly string[] = [],
): Operation<Result, Variables> => [...new Set(fragments), text].join('\n');
