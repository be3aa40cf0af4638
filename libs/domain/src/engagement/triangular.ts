import type { Triple } from './triple.js';

/** The value below which a triangular variable falls with probability `u` (0..1): inverse cumulative distribution,
 * constant where low = high. Plain numbers, for it is called half a million times per evaluation. Pure, no errors. */
export function triangularInverse(low: number, mode: number, high: number, u: number): number {
  const width = high - low;
  if (width <= 0) return mode;
  return u * width < mode - low
    ? low + Math.sqrt(u * width * (mode - low))
    : high - Math.sqrt((1 - u) * width * (high - mode));
}

/** Mean of a triangular distribution, (low + mode + high) / 3. Pure, no errors. */
export function triangularMean({ low, mode, high }: Triple): number {
  return (low + mode + high) / 3;
}

/** Variance of a triangular distribution. Pure, no errors. */
export function triangularVariance({ low, mode, high }: Triple): number {
  return (low * low + mode * mode + high * high - low * mode - low * high - mode * high) / 18;
}

/** Mean of the PERT distribution, (low + 4·mode + high) / 6, which trusts the mode more. Pure, no errors. */
export function pertMean({ low, mode, high }: Triple): number {
  return (low + 4 * mode + high) / 6;
}
