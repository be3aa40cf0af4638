import {
  type Evaluation,
  type EngagementDocument,
  ENGINE_VERSION,
  DEFAULTS,
  ownInterest,
} from '@tlaka/domain';
import { v7 } from 'uuid';
import type { Context } from '../platform/context.js';
import { type Cells, addDerived } from './derived-rows.js';
import type { EngagementModel } from './model.entity.js';

interface Basis {
  document: EngagementDocument;
  inputsHash: string;
  stale: boolean;
}

/** Writes what the engine said: the verdict for everybody, the words for the staff, the figures for who may read them. */
export function writeEvaluations(
  ctx: Context,
  { id: modelId, programmeId }: EngagementModel,
  { scenarios, choice }: Evaluation,
  { document, inputsHash, stale }: Basis,
): void {
  const at = ctx.now();
  const of = { programme_id: programmeId, created_at: at, updated_at: at, version: 1 };
  const evaluations: Cells[] = [];
  const standings: Cells[] = [];
  const details: Cells[] = [];
  const outcomes: Cells[] = [];
  for (const said of scenarios) {
    const id = v7();
    const { draws, seed, ...robustness } = said.robustness ?? {};
    evaluations.push({
      ...of,
      id,
      scenario_id: said.id,
      verdict: said.verdict,
      at,
      stale,
      engine_version: ENGINE_VERSION,
      draws: draws ?? document.draws ?? DEFAULTS.draws,
      seed: seed ?? document.seed ?? DEFAULTS.seed,
    });
    details.push({
      ...of,
      evaluation_id: id,
      model_id: modelId,
      inputs_hash: inputsHash,
      unfinished: said.unfinished,
      measures: said.measures,
      robustness: said.robustness && robustness,
      break_even: said.breakEven,
      critical_parties: said.criticalParties,
      suggestions: said.suggestions.map((one) =>
        one.interest ? { ...one, interest: ownInterest(one.interest) } : one,
      ),
      not_enough: said.notEnough,
      network: said.network,
      tornado: said.tornado,
      dominated_by: said.dominatedBy,
      choice,
    });
    for (const party of said.parties) {
      const whose = { ...of, evaluation_id: id, party_id: party.id, status: party.status };
      const [lowest, highest] = said.robustness?.interval[party.id] ?? [null, null];
      standings.push(whose);
      outcomes.push({
        ...whose,
        model_id: modelId,
        scenario_id: said.id,
        benefit: party.benefit,
        cost: party.cost,
        risk: party.risk,
        utility: party.utility,
        surplus: party.surplus,
        relative_gain: party.relativeGain,
        reciprocity: party.reciprocity,
        unmet: party.unmet.map((one) => ({ ...one, interest: ownInterest(one.interest) })),
        win_probability: said.robustness?.pWin[party.id] ?? null,
        lowest_surplus: lowest,
        highest_surplus: highest,
      });
    }
  }
  addDerived(ctx, 'evaluation', evaluations);
  addDerived(ctx, 'party_standing', standings);
  addDerived(ctx, 'evaluation_detail', details);
  addDerived(ctx, 'party_outcome', outcomes);
}
