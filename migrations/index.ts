import { Foundations1790000000000 } from './1790000000000-foundations.js';
import { Initial1790000000001 } from './1790000000001-initial.js';
import { SearchAndOrder1790000000002 } from './1790000000002-search-and-order.js';
import { NamesInBothOrders1790000000003 } from './1790000000003-names-in-both-orders.js';
import { TitlesInOrder1790000000004 } from './1790000000004-titles-in-order.js';
import { Offers1795545131625 } from './1795545131625-offers.js';
import { Preconditions1795561700702 } from './1795561700702-preconditions.js';
import { PreconditionsOfModels1795561700703 } from './1795561700703-preconditions-of-models.js';
import { WholeOfActivities1796022000000 } from './1796022000000-whole-of-activities.js';
import { DrawKeys1796040000000 } from './1796040000000-draw-keys.js';
import { RisksOfScenarios1796040000001 } from './1796040000001-risks-of-scenarios.js';

/** Every migration, oldest first. */
export const MIGRATIONS: readonly (new () => object)[] = [
  Foundations1790000000000,
  Initial1790000000001,
  SearchAndOrder1790000000002,
  NamesInBothOrders1790000000003,
  TitlesInOrder1790000000004,
  Offers1795545131625,
  Preconditions1795561700702,
  PreconditionsOfModels1795561700703,
  WholeOfActivities1796022000000,
  DrawKeys1796040000000,
  RisksOfScenarios1796040000001,
];
