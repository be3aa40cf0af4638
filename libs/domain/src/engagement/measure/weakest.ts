import { TOLERANCE } from '../vocabulary.js';

/** The id with the smallest relative gain, and that gain; equal ones by id. Takes as many gains as ids, at least one. Pure. */
export function weakest(
  ids: readonly string[],
  gains: readonly number[],
): { id: string; relativeGain: number } {
  const ranked = ids.map((id, at) => ({ id, relativeGain: gains[at]! }));
  return ranked.reduce((least, next) => {
    const difference = next.relativeGain - least.relativeGain;
    if (Math.abs(difference) <= TOLERANCE) return next.id < least.id ? next : least;
    return difference < 0 ? next : least;
  });
}
