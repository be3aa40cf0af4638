import { breakEven } from './break-even.js';
import { criticalParties } from './cascade.js';
import { compile, type CompiledScenario } from './compile.js';
import { DEFAULTS, type EngagementDocument, type ScenarioInput } from './document.js';
import type { Candidate } from './dominance.js';
import type { PartyOutcome, ScenarioEvaluation } from './evaluation.js';
import { idealPoints } from './ideal.js';
import { measuresOf } from './measures.js';
import { valueNetwork } from './network.js';
import { reciprocityOf } from './reciprocity.js';
import { robustness } from './robustness.js';
import { partyStatus, verdictOf } from './status.js';
import { suggest } from './suggestion.js';
import { tornado } from './tornado.js';
import { unfinished } from './unfinished.js';
import { relativeGains, valueAt, type Valuation } from './valuation.js';

type Assessed = Omit<ScenarioEvaluation, 'dominatedBy'>;

function outcome(
  model: CompiledScenario,
  value: Valuation,
  gains: Float64Array,
  party: number,
): PartyOutcome {
  const surplus = value.surplus[party]!;
  return {
    id: model.partyIds[party]!,
    benefit: value.benefit[party]!,
    cost: value.cost[party]!,
    risk: value.risk[party]!,
    utility: value.utility[party]!,
    surplus,
    status: partyStatus(surplus, model.minGain[party]!),
    relativeGain: gains[party]!,
    reciprocity: reciprocityOf(model, value, party),
    unmet: model.interestIds.flatMap((interest, at) =>
      model.interestParty[at] === party ? [{ interest, points: model.points[at]! * value.unmet[at]! }] : [],
    ),
  };
}

function unknownOutcome(id: string): PartyOutcome {
  return {
    id,
    benefit: null,
    cost: null,
    risk: null,
    utility: null,
    surplus: null,
    status: null,
    relativeGain: null,
    reciprocity: null,
    unmet: [],
  };
}

/** A scenario as the choice sees it, and everything that is said of it but who dominates it. */
export interface AssessedScenario {
  readonly assessed: Assessed;
  /** Null while the scenario is unfinished. */
  readonly candidate: Candidate | null;
}

/** What a scenario leaves each party and what that comes to, without any advice on it. */
export type ScenarioJudgement = Pick<
  ScenarioEvaluation,
  'id' | 'verdict' | 'unfinished' | 'parties' | 'robustness'
>;

interface Judged {
  readonly judgement: ScenarioJudgement;
  readonly model: CompiledScenario;
  readonly surpluses: readonly number[];
  readonly relativeGains: readonly number[];
  /** Parties of whom something is missing. */
  readonly waiting: ReadonlySet<string | null>;
}

function judged(document: EngagementDocument, scenario: ScenarioInput, ideal: Float64Array | null): Judged {
  const missing = unfinished(document, scenario);
  const compiled = compile(document, scenario);
  const model = ideal ? { ...compiled, full: ideal } : compiled;
  const value = valueAt(model, model.mode);
  const gains = relativeGains(model, value.surplus);
  const waiting = new Set(missing.map(({ party }) => party));
  const parties = model.partyIds.map((id, party) =>
    waiting.has(id) ? unknownOutcome(id) : outcome(model, value, gains, party),
  );
  const statuses = Array.from(value.surplus, (gain, party) => partyStatus(gain, model.minGain[party]!));
  const robust =
    missing.length > 0
      ? null
      : robustness(model, document.draws ?? DEFAULTS.draws, document.seed ?? DEFAULTS.seed);
  const verdict = robust ? verdictOf(statuses, robust.pAllWin) : 'INCOMPLETE';
  return {
    judgement: { id: scenario.id, verdict, unfinished: missing, parties, robustness: robust },
    model,
    surpluses: [...value.surplus],
    relativeGains: [...gains],
    waiting,
  };
}

/** The verdict on one scenario of a valid document, the same that `evaluate` gives, without what takes longest: the advice.
 * Null where the document has no such scenario. Pure, no errors. */
export function judge(document: EngagementDocument, scenario: string): ScenarioJudgement | null {
  const asked = document.scenarios.find(({ id }) => id === scenario);
  return asked ? judged(document, asked, idealPoints(document)).judgement : null;
}

/** Everything the engine says of one scenario of a valid document; parties whose sheets are finished have their numbers
 * even where others do not, the rest waits until nothing is missing. Relative gains are measured by the points `ideal` of
 * each party, where it is given. Pure, no errors. */
export function assessScenario(
  document: EngagementDocument,
  scenario: ScenarioInput,
  ideal: Float64Array | null = null,
): AssessedScenario {
  const { judgement, model, surpluses, relativeGains: gains, waiting } = judged(document, scenario, ideal);
  const network = valueNetwork(
    model.partyIds,
    model.flows,
    document.focal ?? document.parties[0]?.id ?? null,
  );
  if (!judgement.robustness)
    return {
      assessed: {
        ...judgement,
        network,
        measures: null,
        breakEven: breakEven(model).filter(({ party }) => !waiting.has(party)),
        criticalParties: [],
        suggestions: [],
        notEnough: [],
        tornado: [],
      },
      candidate: null,
    };
  return {
    assessed: {
      ...judgement,
      network,
      measures: measuresOf(model.partyIds, surpluses, gains),
      breakEven: breakEven(model),
      criticalParties: criticalParties(model),
      ...suggest(document, model),
      tornado: tornado(model),
    },
    candidate: { id: scenario.id, surpluses, relativeGains: gains },
  };
}
