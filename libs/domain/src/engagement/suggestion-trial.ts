import type { CompiledScenario } from './compile.js';
import type { Suggestion } from './evaluation.js';
import type { Valuation } from './valuation.js';

/** A scenario as it stands. */
export interface Standing {
  readonly model: CompiledScenario;
  readonly value: Valuation;
}

/** A party that falls short of its minimum gain in it. */
export interface Shortfall extends Standing {
  readonly party: number;
  /** Points missing to the minimum gain, above 0. */
  readonly deficit: number;
}

/** A change with the surpluses of all parties after it. */
export interface Trial {
  readonly change: Omit<Suggestion, 'everybodyWins' | 'minRelativeGain'>;
  readonly surplus: Float64Array;
}
