import { TOLERANCE } from '../vocabulary.js';

/** Product of the surpluses, 0 if any is not above 0: joint quality, to rank scenarios of the same parties. Pure. Nash 1950. */
export function nashProduct(surpluses: readonly number[]): number {
  if (surpluses.some((gain) => gain <= TOLERANCE)) return 0;
  return surpluses.reduce((product, gain) => product * gain, 1);
}
