import type { Language } from '../account/language.js';
import type { Text } from '../reason.js';
import type { Uncertain } from './triple.js';
import type { Ideal, NeedIntensity } from './vocabulary.js';

/** A value that may not have been stated yet. */
export type Stated<T> = T | null | undefined;

/** What owns values that are drawn. */
interface Drawn {
  /** By which its draws are told from those of others; where absent, its id. A copy with the key of its original draws the
   * same numbers, so that the two differ by what is stated in them and not by chance. */
  readonly drawKey?: Stated<string>;
}

/** What a party wants, with its share of the party's 100 points. */
export interface InterestInput {
  readonly id: string;
  readonly label?: Stated<string>;
  readonly points?: Stated<number>;
}

/** What could hurt a party: probability 0..1, impact in its points, share of it already mitigated. */
export interface RiskInput {
  /** By which a suggestion names it; where absent, its label has to do. */
  readonly id?: Stated<string>;
  readonly label?: Stated<string>;
  readonly probability?: Stated<Uncertain>;
  readonly impact?: Stated<Uncertain>;
  readonly mitigation?: Stated<Uncertain>;
}

/** One party's sheet; `alternative` is what it gets without the deal, in its own points, 0 ≤ alternative < 100. */
export interface PartyInput extends Drawn {
  readonly id: string;
  /** In both languages, or one name for both. */
  readonly name?: Stated<string | Text>;
  readonly interests?: Stated<readonly InterestInput[]>;
  readonly alternative?: Stated<Uncertain>;
  readonly minGain?: Stated<number>;
  readonly power?: Stated<number>;
  readonly riskAversion?: Stated<number>;
  readonly risks?: Stated<readonly RiskInput[]>;
}

/** Something a party (or EXTERNAL) could give that no flow uses yet. */
export interface OfferInput {
  readonly id: string;
  readonly from: string;
  readonly label?: Stated<string>;
  readonly addresses?: Stated<readonly string[]>;
  readonly fulfilment?: Stated<Uncertain>;
  readonly likelihood?: Stated<Uncertain>;
  readonly cost?: Stated<Uncertain>;
}

/** What a flow comes to in money: each month, for `months` months (default 1) from its first on. A payment has the same
 * outlay and worth; anything else costs its giver one amount and spares or brings its receiver another. */
export interface MoneyInput {
  readonly outlay?: Stated<number>;
  readonly worth?: Stated<number>;
  readonly months?: Stated<number>;
}

/** One thing given: benefit valued by the receiver, cost by the giver; either end may be EXTERNAL, not both. */
export interface FlowInput extends Drawn {
  readonly id: string;
  readonly label?: Stated<string>;
  readonly from: string;
  readonly to: string;
  readonly interest?: Stated<string>;
  readonly fulfilment?: Stated<Uncertain>;
  readonly likelihood?: Stated<Uncertain>;
  readonly cost?: Stated<Uncertain>;
  readonly startMonth?: Stated<number>;
  readonly needIntensity?: Stated<NeedIntensity>;
  readonly sourceImportance?: Stated<number>;
  readonly requires?: Stated<readonly string[]>;
  /** For the game in money alone; points are not money. */
  readonly money?: Stated<MoneyInput>;
}

/** A risk that a party runs in one scenario only. */
export interface ScenarioRiskInput extends RiskInput {
  readonly party: string;
}

export interface ScenarioInput {
  readonly id: string;
  readonly name?: Stated<string>;
  readonly flows?: Stated<readonly FlowInput[]>;
  /** Risks of this scenario alone; those on a party's sheet stand in every scenario. */
  readonly risks?: Stated<readonly ScenarioRiskInput[]>;
}

/** The engine's input, as exported, imported and given to the command. */
export interface EngagementDocument {
  readonly parties: readonly PartyInput[];
  readonly offers?: Stated<readonly OfferInput[]>;
  readonly discountRate?: Stated<number>;
  readonly draws?: Stated<number>;
  readonly seed?: Stated<number>;
  readonly focal?: Stated<string>;
  /** What relative gains are shares of; PERFECT_DEAL where nothing is said. */
  readonly ideal?: Stated<Ideal>;
  readonly scenarios: readonly ScenarioInput[];
}

/** What stands where nothing is said. */
export const DEFAULTS = {
  minGain: 5,
  power: 1,
  riskAversion: 1,
  discountRate: 0,
  draws: 2000,
  seed: 1,
} as const;

/** What sentences call a party: its name, else its id. Pure. */
export function calledIn({ id, name }: Pick<PartyInput, 'id' | 'name'>): Text {
  return typeof name === 'object' && name !== null ? name : { bg: name ?? id, en: name ?? id };
}

/** The same document with one name for each party, in that language. Pure. */
export const namedIn = (document: EngagementDocument, language: Language): EngagementDocument => ({
  ...document,
  parties: document.parties.map((party) => ({ ...party, name: calledIn(party)[language] })),
});

/** What a model states as it is judged wherever it is kept: with the usual draws and seed, seen from its first party. Pure. */
export const asJudged = (stated: EngagementDocument): EngagementDocument => ({
  ...stated,
  draws: DEFAULTS.draws,
  seed: DEFAULTS.seed,
  focal: stated.parties[0]?.id ?? null,
});

/** The parties as they stand in one scenario: their sheets, with the risks of that scenario behind their own. Pure. */
export function partiesIn({ parties }: EngagementDocument, { risks }: ScenarioInput): readonly PartyInput[] {
  if (!risks?.length) return parties;
  return parties.map((party) => ({
    ...party,
    risks: [...(party.risks ?? []), ...risks.filter((risk) => risk.party === party.id)],
  }));
}
