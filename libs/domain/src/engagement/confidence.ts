import type { EngagementDocument, Stated } from './document.js';
import { type StatedTriple, type Triple, type Uncertain, statedTriple } from './triple.js';
import { type Confidence, PARAMETERS, type Parameter } from './vocabulary.js';

/** How sure a party was of its values, and is now; null: it does not say. */
export interface ConfidenceChange {
  readonly before: Confidence | null;
  readonly after: Confidence | null;
}

// Ends come back from databases and forms, where the last digit of a double may have gone.
const same = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;

/** How a triple may have been stated under a confidence: an end that the confidence gives by itself is left out. The
 * inverse of `statedTriple`. Pure, no errors. */
export function statementOf(
  { low, mode, high }: Triple,
  confidence: Confidence | null,
  parameter: Parameter,
): StatedTriple {
  const given = statedTriple({ mode, confidence }, parameter);
  return {
    mode,
    low: same(low, given.low) ? null : low,
    high: same(high, given.high) ? null : high,
    confidence,
  };
}

const follows = ({ before, after }: ConfidenceChange): boolean => before !== after;

/** The triple once its party is otherwise sure: ends that followed from the confidence follow from the new one, ends that
 * somebody stated stay. A value stated without ends while there is no confidence gets its ends with the next one; that it
 * is meant to be certain can only be said while there is one. With a confidence that is taken back go the ends that
 * followed from it. Pure, no errors. */
export function followConfidence(triple: Triple, change: ConfidenceChange, parameter: Parameter): Triple {
  if (!follows(change)) return triple;
  const { before, after } = change;
  return statedTriple({ ...statementOf(triple, before, parameter), confidence: after }, parameter);
}

/** The value with another mode: ends that followed from the confidence follow the mode, what somebody stated as certain
 * stays so, and other ends that somebody stated stay, or go along where the mode lies beyond them. Pure, no errors. */
export function withMode(
  value: Triple,
  mode: number,
  confidence: Confidence | null,
  parameter: Parameter,
): Triple {
  const stated = statementOf(value, confidence, parameter);
  const certain = same(value.low, value.high) && (stated.low ?? stated.high) !== null;
  if (certain) return { low: mode, mode, high: mode };
  const { low, high } = statedTriple({ ...stated, mode }, parameter);
  return { low: Math.min(low, mode), mode, high: Math.max(high, mode) };
}

type Valued = { readonly [P in Parameter]?: Stated<Uncertain> };

/** Those of the values that their party's other confidence changes, as they are then. Pure, no errors. */
export function followed(
  values: Valued,
  change: ConfidenceChange,
  parameters: readonly Parameter[] = PARAMETERS,
): Partial<Record<Parameter, Triple>> {
  const moved: Partial<Record<Parameter, Triple>> = {};
  for (const parameter of parameters) {
    const value = values[parameter];
    // A plain number is certain.
    if (typeof value !== 'object' || value === null) continue;
    const triple = followConfidence(value, change, parameter);
    if (!same(triple.low, value.low) || !same(triple.high, value.high)) moved[parameter] = triple;
  }
  return moved;
}

/** The document once a party is otherwise sure: of the flows, what they bring it and what they cost it. Pure, no errors. */
export function withConfidence(
  document: EngagementDocument,
  id: string,
  change: ConfidenceChange,
): EngagementDocument {
  if (!follows(change)) return document;
  const surer = <V extends Valued>(values: V, parameters?: readonly Parameter[]): V => ({
    ...values,
    ...followed(values, change, parameters),
  });
  return {
    ...document,
    parties: document.parties.map((party) =>
      party.id === id ? { ...surer(party), risks: (party.risks ?? []).map((risk) => surer(risk)) } : party,
    ),
    scenarios: document.scenarios.map((scenario) => ({
      ...scenario,
      flows: (scenario.flows ?? []).map((flow) => {
        const gets = flow.to === id ? (['fulfilment', 'likelihood'] as const) : [];
        const gives = flow.from === id ? (['cost'] as const) : [];
        return surer(flow, [...gets, ...gives]);
      }),
      risks: (scenario.risks ?? []).map((risk) => (risk.party === id ? surer(risk) : risk)),
    })),
  };
}
