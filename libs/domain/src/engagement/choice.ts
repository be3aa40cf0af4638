import type { Text } from '../reason.js';
import { kalaiSmorodinskyChoice, nashChoice } from './bargaining.js';
import type { FlowInput, ScenarioInput } from './document.js';
import { dominators, type Candidate } from './dominance.js';
import type { Choice } from './evaluation.js';
import { sentence, type Figures } from './sentence.js';
import { TOLERANCE } from './vocabulary.js';

/** What the sentence about a choice needs to know beside the figures. */
export interface ChoiceContext {
  readonly partyNames: readonly string[];
  readonly power: readonly number[];
  readonly scenarios: readonly ScenarioInput[];
}

/** The names of the flows that are not the same in both scenarios. */
function differingFlows(context: ChoiceContext, a: string, b: string): string[] {
  const flowsOf = (id: string): readonly FlowInput[] =>
    context.scenarios.find((scenario) => scenario.id === id)?.flows ?? [];
  const written = (id: string) => new Map(flowsOf(id).map((flow) => [flow.id, JSON.stringify(flow)]));
  const [inA, inB] = [written(a), written(b)];
  const named = new Map([...flowsOf(b), ...flowsOf(a)].map((flow) => [flow.id, flow.label ?? flow.id]));
  return [...named].filter(([id]) => inA.get(id) !== inB.get(id)).map(([, name]) => name);
}

function disagreement(context: ChoiceContext, nash: Candidate, ks: Candidate): Text {
  const flows = differingFlows(context, nash.id, ks.id);
  const changes = context.partyNames.map((name, at) => ({
    name,
    by: nash.surpluses[at]! - ks.surpluses[at]!,
  }));
  const listed = (up: boolean, say: (name: string, by: number) => string, and: string): string =>
    changes
      .filter(({ by }) => (up ? by > TOLERANCE : by < -TOLERANCE))
      .map(({ name, by }) => say(name, Math.abs(by)))
      .join(and);
  const quoted = (open: string, close: string) => flows.map((flow) => `${open}${flow}${close}`).join(', ');
  const bg = ({ points }: Figures): string =>
    `Правилото на Наш предпочита „${nash.id}“, правилото на най-слабата страна (Калай–Смородински) — „${ks.id}“. ` +
    `Разликата е в ${quoted('„', '“')}: „${nash.id}“ вместо „${ks.id}“ носи ` +
    `${listed(true, (name, by) => `на ${name} ${points(by)} точки повече`, ' и ')} и отнема ` +
    `${listed(false, (name, by) => `на ${name} ${points(by)} точки`, ' и ')}, всяка по своята скала.`;
  const en = ({ points }: Figures): string =>
    `The Nash rule prefers “${nash.id}”, the weakest-party rule (Kalai-Smorodinsky) “${ks.id}”. ` +
    `They differ in ${quoted('“', '”')}: “${nash.id}” instead of “${ks.id}” gives ` +
    `${listed(true, (name, by) => `${name} ${points(by)} points more`, ' and ')} and takes ` +
    `${listed(false, (name, by) => `${points(by)} points from ${name}`, ' and ')}, each on its own scale.`;
  return sentence(bg, en);
}

function reasonOf(context: ChoiceContext, nash: Candidate | null, ks: Candidate | null): Text {
  if (nash === null || ks === null)
    return sentence(
      () => 'Няма завършен сценарий, в който никой не губи спрямо алтернативата си.',
      () => 'There is no complete scenario in which nobody falls below its alternative.',
    );
  if (nash.id === ks.id)
    return sentence(
      () => `И двете правила, на Наш и на най-слабата страна, избират „${nash.id}“.`,
      () => `Both rules, Nash and the weakest party, choose “${nash.id}”.`,
    );
  return disagreement(context, nash, ks);
}

/** Which complete scenario to prefer: those with a loss and the dominated are dropped, then Nash and Kalai-Smorodinsky
 * each choose, and a sentence says what a disagreement is about. Null where nothing is left. Pure, no errors. */
export function choose(candidates: readonly Candidate[], context: ChoiceContext): Choice {
  const above = dominators(candidates);
  const left = candidates.filter(
    ({ id, surpluses }) => !above.has(id) && surpluses.every((gain) => gain >= -TOLERANCE),
  );
  const nash = nashChoice(left, context.power);
  const ks = kalaiSmorodinskyChoice(left);
  return {
    nash: nash?.id ?? null,
    kalaiSmorodinsky: ks?.id ?? null,
    dominated: candidates.filter(({ id }) => above.has(id)).map(({ id }) => id),
    reason: reasonOf(context, nash, ks),
  };
}
