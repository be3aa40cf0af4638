import type { Text } from '../reason.js';
import { kalaiSmorodinskyChoice, nashChoice } from './bargaining.js';
import type { ScenarioInput } from './document.js';
import { dominators, type Candidate } from './dominance.js';
import type { Choice } from './evaluation.js';
import { sentence, type Figures } from './sentence.js';
import { TOLERANCE } from './vocabulary.js';

/** What the sentence about a choice needs to know beside the figures. */
export interface ChoiceContext {
  readonly partyNames: readonly Text[];
  readonly power: readonly number[];
  readonly scenarios: readonly ScenarioInput[];
}

/** What is stated of each flow of a scenario, by who gives what to whom: a copy has flows of its own under new ids. */
function writtenFlows({ flows }: ScenarioInput): Map<string, { name: string; values: string }> {
  const written = new Map<string, { name: string; values: string }>();
  for (const { id, requires: _, ...flow } of flows ?? []) {
    const name = flow.label ?? id;
    const key = JSON.stringify([flow.from, flow.to, name]);
    written.set(key, { name, values: (written.get(key)?.values ?? '') + JSON.stringify(flow) });
  }
  return written;
}

/** The names of the flows that are not the same in both scenarios. */
function differingFlows(a: ScenarioInput, b: ScenarioInput): string[] {
  const [inA, inB] = [writtenFlows(a), writtenFlows(b)];
  return [...new Map([...inB, ...inA])]
    .filter(([key]) => inA.get(key)?.values !== inB.get(key)?.values)
    .map(([, { name }]) => name);
}

function disagreement(context: ChoiceContext, nash: Candidate, ks: Candidate): Text {
  const scenarioOf = ({ id }: Candidate): ScenarioInput =>
    context.scenarios.find((scenario) => scenario.id === id) ?? { id };
  const [first, other] = [scenarioOf(nash), scenarioOf(ks)];
  const flows = differingFlows(first, other);
  const [nashName, ksName] = [first.name ?? first.id, other.name ?? other.id];
  const changes = context.partyNames.map((name, at) => ({
    name,
    by: nash.surpluses[at]! - ks.surpluses[at]!,
  }));
  const listed = (up: boolean, say: (name: Text, by: number) => string, and: string): string =>
    changes
      .filter(({ by }) => (up ? by > TOLERANCE : by < -TOLERANCE))
      .map(({ name, by }) => say(name, Math.abs(by)))
      .join(and);
  const quoted = (open: string, close: string) => flows.map((flow) => `${open}${flow}${close}`).join(', ');
  const bg = ({ points }: Figures): string =>
    `Правилото на Наш предпочита „${nashName}“, правилото на най-слабата страна (Калай–Смородински) — „${ksName}“. ` +
    `Разликата е в ${quoted('„', '“')}: „${nashName}“ вместо „${ksName}“ носи ` +
    `${listed(true, (name, by) => `на ${name.bg} ${points(by)} точки повече`, ' и ')} и отнема ` +
    `${listed(false, (name, by) => `на ${name.bg} ${points(by)} точки`, ' и ')}, всяка по своята скала.`;
  const en = ({ points }: Figures): string =>
    `The Nash rule prefers “${nashName}”, the weakest-party rule (Kalai-Smorodinsky) “${ksName}”. ` +
    `They differ in ${quoted('“', '”')}: “${nashName}” instead of “${ksName}” gives ` +
    `${listed(true, (name, by) => `${name.en} ${points(by)} points more`, ' and ')} and takes ` +
    `${listed(false, (name, by) => `${points(by)} points from ${name.en}`, ' and ')}, each on its own scale.`;
  return sentence(bg, en);
}

function reasonOf(context: ChoiceContext, nash: Candidate | null, ks: Candidate | null): Text {
  if (nash === null || ks === null)
    return sentence(
      () => 'Няма завършен сценарий, в който никой не губи спрямо алтернативата си.',
      () => 'There is no complete scenario in which nobody falls below its alternative.',
    );
  if (nash.id === ks.id) {
    const chosen = context.scenarios.find(({ id }) => id === nash.id)?.name ?? nash.id;
    return sentence(
      () => `И двете правила, на Наш и на най-слабата страна, избират „${chosen}“.`,
      () => `Both rules, Nash and the weakest party, choose “${chosen}”.`,
    );
  }
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
