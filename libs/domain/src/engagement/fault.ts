import type { Reason } from '../reason.js';

/** What is wrong at one place of a document; `path` is a JSON path such as `$.scenarios[0].flows[2].likelihood`. */
export interface Fault extends Reason {
  readonly path: string;
}
