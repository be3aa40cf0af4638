import { sharesAllPoints } from '@tlaka/domain';
import type { ModelParty, Scenario, Sheet, ValueFlow } from '../../data/resources/modelContent';
import { interestsOf } from '../../data/resources/modelContent';

type Risk = Sheet['risks'][number];

/** One screen of the interview; its key stands in the address. */
export type Step = { key: string; done: boolean } & (
  | { kind: 'points' | 'alternative' }
  | { kind: 'summary' }
  | { kind: 'gets' | 'gives'; flow: ValueFlow }
  | { kind: 'risk'; risk: Risk }
  /** The risks named so far, and whether there is another one. */
  | { kind: 'risks'; risks: readonly Risk[] }
);

/** The key of the screen about one flow or risk. */
export const keyOf = (kind: 'gets' | 'gives' | 'risk', id: string): string => `${kind}-${id}`;

/** Stands in the address while a risk is named: a side step from `risks`, to which it leads back. */
export const NEW_RISK = 'new-risk';

/** Which of the five questions a screen belongs to; the summary asks nothing. */
const QUESTION: Record<Step['kind'], number | null> = {
  points: 1,
  alternative: 2,
  gets: 3,
  gives: 4,
  risk: 5,
  risks: 5,
  summary: null,
};

/** Where a screen stands: which question it belongs to, and its place among that question's screens. */
export interface Place {
  question: number;
  at: number;
  of: number;
}

/** Null for what is no question. */
export const placeOf = (steps: readonly Step[], { key, kind }: Step): Place | null => {
  const question = QUESTION[kind];
  if (question === null) return null;
  const screens = steps.filter((step) => QUESTION[step.kind] === question);
  return { question, at: screens.findIndex((step) => step.key === key) + 1, of: screens.length };
};

/** The screen that the address names, or the first that still waits for an answer. */
export const placeFor = (steps: readonly Step[], key: string | null): number => {
  const named = steps.findIndex((step) => step.key === (key === NEW_RISK ? 'risks' : key));
  return named >= 0
    ? named
    : Math.max(
        0,
        steps.findIndex(({ done }) => !done),
      );
};

/** Who gets the flow has said what it is worth. */
export const isValued = ({ valuation }: ValueFlow): boolean =>
  Boolean(valuation?.receiver?.interest && valuation.receiver.fulfilment && valuation.receiver.likelihood);

const isWhole = ({ probability, impact, mitigation }: Risk): boolean =>
  Boolean(probability && impact && mitigation);

/** The five questions to a party about a scenario, a screen for each thing that it gets, gives or fears. */
export const stepsOf = (party: ModelParty, sheet: Sheet, scenario: Scenario | null): Step[] => {
  const flows = scenario?.flows ?? [];
  const risks = sheet.risks.filter((risk) => risk.scenario === null || risk.scenario.id === scenario?.id);
  return [
    { key: 'points', kind: 'points', done: sharesAllPoints(interestsOf(sheet)) },
    { key: 'alternative', kind: 'alternative', done: sheet.alternative !== null },
    ...flows
      .filter(({ to }) => to?.id === party.id)
      .map((flow): Step => ({ key: keyOf('gets', flow.id), kind: 'gets', flow, done: isValued(flow) })),
    ...flows
      .filter(({ from }) => from?.id === party.id)
      .map((flow): Step => ({
        key: keyOf('gives', flow.id),
        kind: 'gives',
        flow,
        done: Boolean(flow.valuation?.giver?.cost),
      })),
    ...risks.map((risk): Step => ({ key: keyOf('risk', risk.id), kind: 'risk', risk, done: isWhole(risk) })),
    { key: 'risks', kind: 'risks', risks, done: true },
    { key: 'summary', kind: 'summary', done: true },
  ];
};
