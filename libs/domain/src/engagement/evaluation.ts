import type { Text } from '../reason.js';
import type { Missing } from './unfinished.js';
import type { Parameter, PartyStatus, Reciprocity, SuggestionKind, Verdict } from './vocabulary.js';

/** What a deal leaves one party, in its own points; null while its sheet or a flow of its is unfinished. */
export interface PartyOutcome {
  readonly id: string;
  readonly benefit: number | null;
  readonly cost: number | null;
  readonly risk: number | null;
  readonly utility: number | null;
  readonly surplus: number | null;
  readonly status: PartyStatus | null;
  readonly relativeGain: number | null;
  readonly reciprocity: Reciprocity | null;
  /** Points of each interest that the deal does not meet. */
  readonly unmet: readonly { readonly interest: string; readonly points: number }[];
}

export interface Measures {
  readonly weakest: string;
  readonly minRelativeGain: number;
  readonly jain: number;
  readonly gini: number;
  readonly nashProduct: number;
  readonly geometricMean: number;
}

export interface Robustness {
  readonly draws: number;
  readonly seed: number;
  readonly pAllWin: number;
  /** Standard error of `pAllWin`. */
  readonly standardError: number;
  readonly pWin: Readonly<Record<string, number>>;
  readonly p5MinSurplus: number;
  /** Lowest and highest surplus that the stated spreads allow. */
  readonly interval: Readonly<Record<string, readonly [number, number]>>;
}

/** The value of one parameter at which the surplus of the one party that it touches is 0. */
export interface BreakEven {
  readonly flow: string | null;
  readonly party: string;
  readonly parameter: Parameter;
  readonly value: number;
}

export interface CriticalParty {
  readonly party: string;
  /** Who would leave because of it. */
  readonly leaves: readonly string[];
}

/** The smallest surplus with one input at its low and at its high. */
export interface TornadoBar {
  readonly flow: string | null;
  readonly party: string;
  readonly parameter: Parameter;
  readonly risk: string | null;
  readonly low: number;
  readonly high: number;
}

/** One change after which `target` reaches its minimum gain and nobody else's status is worse. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly target: string;
  readonly flow?: string;
  readonly risk?: string;
  readonly riskId?: string;
  readonly interest?: string;
  readonly offer?: string;
  readonly offers?: readonly [string, string];
  /** The needed value of the parameter; for NEW_FLOW the needed fulfilment × likelihood. */
  readonly value?: number;
  readonly everybodyWins: boolean;
  readonly minRelativeGain: number;
  readonly text: Text;
}

/** A change that looks promising and cannot do it, even at its best. */
export interface NotEnough {
  readonly kind: SuggestionKind;
  readonly target: string;
  readonly flow: string;
  readonly text: Text;
}

export interface ValueLoop {
  readonly flows: readonly string[];
  readonly score: number;
}

/** The order of the parties by occurrence where the score of one flow is multiplied or divided by 1.7. */
export interface RankChange {
  readonly flow: string;
  readonly score: 'MULTIPLIED' | 'DIVIDED';
  /** All parties but the focal one, the most frequent first. */
  readonly ranking: readonly string[];
}

export interface ValueNetwork {
  readonly focal: string | null;
  /** The best hundred from 0.05 up, best first; everything else here counts all of them. */
  readonly loops: readonly ValueLoop[];
  readonly occurrence: Readonly<Record<string, number>>;
  readonly flowOccurrence: Readonly<Record<string, number>>;
  /** Parties with scored flows that are in no loop: what they give does not come back. */
  readonly outside: readonly string[];
  /** Only where the order is another one; empty: it does not hang on any single score. */
  readonly sensitivity: readonly RankChange[];
}

export interface ScenarioEvaluation {
  readonly id: string;
  readonly verdict: Verdict;
  readonly unfinished: readonly Missing[];
  readonly parties: readonly PartyOutcome[];
  readonly measures: Measures | null;
  readonly robustness: Robustness | null;
  readonly breakEven: readonly BreakEven[];
  readonly criticalParties: readonly CriticalParty[];
  readonly suggestions: readonly Suggestion[];
  readonly notEnough: readonly NotEnough[];
  readonly network: ValueNetwork;
  readonly tornado: readonly TornadoBar[];
  readonly dominatedBy: string | null;
}

/** Which scenario to prefer, by two scale-free rules that need not agree. */
export interface Choice {
  readonly nash: string | null;
  readonly kalaiSmorodinsky: string | null;
  readonly dominated: readonly string[];
  readonly reason: Text;
}

export interface Evaluation {
  readonly scenarios: readonly ScenarioEvaluation[];
  readonly choice: Choice;
}
