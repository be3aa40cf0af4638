import type { Measures } from './evaluation.js';
import { geometricMean } from './measure/geometric-mean.js';
import { gini } from './measure/gini.js';
import { jain } from './measure/jain.js';
import { nashProduct } from './measure/nash-product.js';
import { weakest } from './measure/weakest.js';

/** How the gains of a complete scenario are balanced; surpluses in points of each party, relative gains without a scale,
 * in the order of the ids (at least one). Pure, no errors. */
export function measuresOf(
  ids: readonly string[],
  surpluses: readonly number[],
  relativeGains: readonly number[],
): Measures {
  const least = weakest(ids, relativeGains);
  return {
    weakest: least.id,
    minRelativeGain: least.relativeGain,
    jain: jain(relativeGains),
    gini: gini(relativeGains),
    nashProduct: nashProduct(surpluses),
    geometricMean: geometricMean(relativeGains),
  };
}
