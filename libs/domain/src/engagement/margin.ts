import { PARAMETER_RANGE } from './triple.js';
import type { Parameter } from './vocabulary.js';

/** Raised, these leave their party more; the others less. */
const RAISES: readonly Parameter[] = ['fulfilment', 'likelihood', 'mitigation'];

/** Whether more of the parameter is better for the party that it touches. Pure, no errors. */
export const raisesSurplus = (parameter: Parameter): boolean => RAISES.includes(parameter);

/** Whether the parameter is a share 0..1; the others are in points of a hundred. Pure, no errors. */
export const isShare = (parameter: Parameter): boolean => PARAMETER_RANGE[parameter].max === 1;

/** How far a stated value may still move against its party until the surplus is 0, in the unit of the parameter: down for
 * what raises the surplus, up for the rest. Negative: it has to move that far for the party first. Pure, no errors. */
export const margin = (parameter: Parameter, now: number, breakEven: number): number =>
  raisesSurplus(parameter) ? now - breakEven : breakEven - now;
