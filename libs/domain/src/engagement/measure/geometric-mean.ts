import { TOLERANCE } from '../vocabulary.js';

/** Geometric mean of the relative gains, 0 if any is not above 0 or there are none. Pure, no errors. */
export function geometricMean(gains: readonly number[]): number {
  if (gains.length === 0 || gains.some((gain) => gain <= TOLERANCE)) return 0;
  return Math.exp(gains.reduce((sum, gain) => sum + Math.log(gain), 0) / gains.length);
}
