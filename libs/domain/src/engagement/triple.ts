import type { Confidence, Parameter } from './vocabulary.js';

/** A stated value with its spread: low ≤ mode ≤ high. */
export interface Triple {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** A value given as one number or with its spread. */
export type Uncertain = number | Triple;

/** The values that are possible at all; `below` marks an upper bound that is itself out of reach. */
export interface PossibleRange {
  readonly min: number;
  readonly max: number;
  readonly below?: true;
}

const SHARE: PossibleRange = { min: 0, max: 1 };
/** No deal is worth a million of a party's hundred points; the bound keeps sums finite. */
export const POINTS: PossibleRange = { min: 0, max: 1_000_000 };

/** Possible values per parameter: shares 0..1, points from 0, an alternative below the 100 points of a perfect deal. */
export const PARAMETER_RANGE: Readonly<Record<Parameter, PossibleRange>> = {
  fulfilment: SHARE,
  likelihood: SHARE,
  cost: POINTS,
  alternative: { min: 0, max: 100, below: true },
  probability: SHARE,
  impact: POINTS,
  mitigation: SHARE,
};

const SPREAD: Readonly<Record<Confidence, number>> = { HIGH: 0.1, MEDIUM: 0.25, LOW: 0.5 };

/** The triple of an uncertain value; a plain number is a constant. Pure, no errors. */
export function tripleOf(value: Uncertain): Triple {
  return typeof value === 'number' ? { low: value, mode: value, high: value } : value;
}

/** The most likely value of a number or triple. Pure, no errors. */
export function modeOf(value: Uncertain): number {
  return typeof value === 'number' ? value : value.mode;
}

/** The triple around `mode` that a confidence stands for: ±10 %, ±25 % or ±50 % of the mode, clipped to the range of the
 * parameter (an alternative to 99.99, for points are stated to two decimals). Pure, no errors. */
export function spread(mode: number, confidence: Confidence, parameter: Parameter): Triple {
  const { min, max, below } = PARAMETER_RANGE[parameter];
  const top = Math.max(mode, below ? max - 0.01 : max);
  const width = Math.abs(mode) * SPREAD[confidence];
  return { low: Math.max(min, mode - width), mode, high: Math.min(top, mode + width) };
}

/** A value as somebody states it: ends that are not given follow from the confidence, and without one are the mode. */
export interface StatedTriple {
  readonly mode: number;
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
  readonly confidence?: Confidence | null | undefined;
}

/** The triple that such a statement means for a parameter. Pure, no errors. */
export function statedTriple({ mode, low, high, confidence }: StatedTriple, parameter: Parameter): Triple {
  const around = confidence ? spread(mode, confidence, parameter) : { low: mode, mode, high: mode };
  return { low: low ?? around.low, mode, high: high ?? around.high };
}
