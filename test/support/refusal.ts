import type { Answer } from './client.js';

/** The code of the first error of an answer. */
export const code = ({ errors }: Answer): unknown => errors[0]?.extensions.code;

/** The rules that said no. */
export const rules = ({ errors }: Answer): string[] =>
  ((errors[0]?.extensions.reasons ?? []) as { rule: string }[]).map(({ rule }) => rule);

/** Where the values are that were not accepted. */
export const places = ({ errors }: Answer): string[] =>
  ((errors[0]?.extensions.fields ?? []) as { path: string }[]).map(({ path }) => path);
