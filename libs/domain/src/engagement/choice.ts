import type { Text } from '../reason.js';
import { kalaiSmorodinskyChoice, nashChoice } from './bargaining.js';
import type { ScenarioInput } from './document.js';
import { dominators, type Candidate } from './dominance.js';
import type { Choice } from './evaluation.js';
import { listed, sentence, type Figures } from './sentence.js';
import { TOLERANCE } from './vocabulary.js';

/** What the sentence about a choice needs to know beside the figures. */
export interface ChoiceContext {
  readonly partyNames: readonly Text[];
  readonly power: readonly number[];
  readonly scenarios: readonly ScenarioInput[];
}

/** What is stated of each flow and risk of a scenario, by who gives what to whom and who runs it: a copy has flows and risks
 * of its own under new ids. */
function written({ flows, risks }: ScenarioInput): Map<string, { name: string; values: string }> {
  const all = new Map<string, { name: string; values: string }>();
  const add = (name: string, between: readonly string[], values: object): void => {
    const key = JSON.stringify([...between, name]);
    all.set(key, { name, values: (all.get(key)?.values ?? '') + JSON.stringify(values) });
  };
  for (const { id, requires: _, ...flow } of flows ?? []) add(flow.label ?? id, [flow.from, flow.to], flow);
  for (const { id: _, ...risk } of risks ?? []) add(risk.label ?? '–', [risk.party], risk);
  return all;
}

/** The names of the flows and risks that are not the same in both scenarios. */
function differences(a: ScenarioInput, b: ScenarioInput): string[] {
  const [inA, inB] = [written(a), written(b)];
  return [...new Map([...inB, ...inA])]
    .filter(([key]) => inA.get(key)?.values !== inB.get(key)?.values)
    .map(([, { name }]) => name);
}

function disagreement(context: ChoiceContext, nash: Candidate, ks: Candidate): Text {
  const scenarioOf = ({ id }: Candidate): ScenarioInput =>
    context.scenarios.find((scenario) => scenario.id === id) ?? { id };
  const [first, other] = [scenarioOf(nash), scenarioOf(ks)];
  const differing = differences(first, other);
  const [nashName, ksName] = [first.name ?? first.id, other.name ?? other.id];
  const changes = context.partyNames.map((name, at) => ({
    name,
    by: nash.surpluses[at]! - ks.surpluses[at]!,
  }));
  const told = (up: boolean, say: (name: Text, by: number) => string, and: string): string =>
    listed(
      changes
        .filter(({ by }) => (up ? by > TOLERANCE : by < -TOLERANCE))
        .map(({ name, by }) => say(name, Math.abs(by))),
      and,
    );
  const quoted = (open: string, close: string) =>
    differing.map((name) => `${open}${name}${close}`).join(', ');
  const bg = ({ points }: Figures): string =>
    `Правилото на Наш предпочита „${nashName}“, правилото на най-слабата страна (Калай–Смородински) – „${ksName}“. ` +
    `Разликата е в ${quoted('„', '“')}: „${nashName}“ вместо „${ksName}“ носи ` +
    `${told(true, (name, by) => `на ${name.bg} ${points(by)} повече`, 'и')} и отнема ` +
    `${told(false, (name, by) => `на ${name.bg} ${points(by)}`, 'и')}, всяка по своята скала.`;
  const en = ({ points }: Figures): string =>
    `The Nash rule prefers “${nashName}”, the weakest-party rule (Kalai-Smorodinsky) “${ksName}”. ` +
    `They differ in ${quoted('“', '”')}: “${nashName}” instead of “${ksName}” gives ` +
    `${told(true, (name, by) => `${name.en} ${points(by)} more`, 'and')} and takes ` +
    `${told(false, (name, by) => `${points(by)} from ${name.en}`, 'and')}, each on its own scale.`;
  return sentence(bg, en);
}

function reasonOf(
  context: ChoiceContext,
  left: readonly Candidate[],
  nash: Candidate | null,
  ks: Candidate | null,
): Text {
  if (nash === null || ks === null)
    return sentence(
      () => 'Няма завършен сценарий, в който никой не губи спрямо алтернативата си.',
      () => 'There is no complete scenario in which nobody falls below its alternative.',
    );
  if (nash.id === ks.id) {
    const chosen = context.scenarios.find(({ id }) => id === nash.id)?.name ?? nash.id;
    if (left.length === 1)
      return sentence(
        () =>
          `Остава само „${chosen}“: в другите завършени сценарии, ако има такива, някой губи спрямо алтернативата си ` +
          'или друг сценарий е по-добър за някого и за никого не е по-лош.',
        () =>
          `Only “${chosen}” is left: in the other complete scenarios, if any, somebody falls below its alternative ` +
          'or another scenario is better for somebody and worse for nobody.',
      );
    return sentence(
      () => `И двете правила, на Наш и на най-слабата страна, избират „${chosen}“.`,
      () => `Both rules, Nash and the weakest party, choose “${chosen}”.`,
    );
  }
  return disagreement(context, nash, ks);
}

/** Says which scenarios no rule looks at, for what they come to is not known yet. */
function leftOut(candidates: readonly Candidate[], { scenarios }: ChoiceContext): Text {
  const names = scenarios
    .filter(({ id }) => candidates.every((candidate) => candidate.id !== id))
    .map(({ id, name }) => name ?? id);
  if (names.length === 0) return { bg: '', en: '' };
  const quoted = (open: string, close: string) => names.map((name) => `${open}${name}${close}`).join(', ');
  return {
    bg: ` Не са сравнени, защото в тях още липсват стойности: ${quoted('„', '“')}.`,
    en: ` Not compared, for values are still missing in them: ${quoted('“', '”')}.`,
  };
}

/** Which complete scenario to prefer: those with a loss and the dominated are dropped, then Nash and Kalai-Smorodinsky
 * each choose, and a sentence says what a disagreement is about and which scenarios are unfinished. Null where nothing is
 * left. Pure, no errors. */
export function choose(candidates: readonly Candidate[], context: ChoiceContext): Choice {
  const above = dominators(candidates);
  const left = candidates.filter(
    ({ id, surpluses }) => !above.has(id) && surpluses.every((gain) => gain >= -TOLERANCE),
  );
  const nash = nashChoice(left, context.power);
  const ks = kalaiSmorodinskyChoice(left);
  const preferred = reasonOf(context, left, nash, ks);
  const unfinished = leftOut(candidates, context);
  return {
    nash: nash?.id ?? null,
    kalaiSmorodinsky: ks?.id ?? null,
    dominated: candidates.filter(({ id }) => above.has(id)).map(({ id }) => id),
    reason: { bg: preferred.bg + unfinished.bg, en: preferred.en + unfinished.en },
  };
}
