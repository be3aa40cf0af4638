import type { ModelParty, Scenario, Sheet, ValueFlow } from '../../data/resources/modelContent';
import { interestsOf } from '../../data/resources/modelContent';

type Risk = Sheet['risks'][number];

/** One screen of the interview; its key stands in the address. */
export type Step = { key: string; done: boolean } & (
  | { kind: 'points' | 'alternative' | 'summary' }
  | { kind: 'gets' | 'gives'; flow: ValueFlow }
  /** Without one: another risk that may be added. */
  | { kind: 'risk'; risk: Risk | null }
);

/** The five questions in their order. */
const QUESTIONS = ['points', 'alternative', 'gets', 'gives', 'risk'] as const;

/** Where a screen stands: which question it belongs to, and its place among that question's screens. */
export interface Place {
  question: number;
  at: number;
  of: number;
}

/** Null for what is no question. */
export const placeOf = (steps: readonly Step[], { key, kind }: Step): Place | null => {
  const question = QUESTIONS.findIndex((asked) => asked === kind) + 1;
  const screens = steps.filter((step) => step.kind === kind);
  return question === 0
    ? null
    : { question, at: screens.findIndex((step) => step.key === key) + 1, of: screens.length };
};

/** The screen that the address names, or the first that still waits for an answer. */
export const placeFor = (steps: readonly Step[], key: string | null): number => {
  const named = steps.findIndex((step) => step.key === key);
  return named >= 0
    ? named
    : Math.max(
        0,
        steps.findIndex(({ done }) => !done),
      );
};

const isWorth = ({ valuation }: ValueFlow): boolean =>
  Boolean(valuation?.receiver?.interest && valuation.receiver.fulfilment && valuation.receiver.likelihood);

const isWhole = ({ probability, impact, mitigation }: Risk): boolean =>
  Boolean(probability && impact && mitigation);

const pointsOf = (sheet: Sheet): number =>
  interestsOf(sheet).reduce((sum, { points }) => sum + (points ?? 0), 0);

// Points have two decimals: a third of 100 three times is enough.
const WHOLE = 99.99 - 1e-9;

/** The hundred points are given and each of the things wanted has some. */
const isShared = (sheet: Sheet): boolean =>
  pointsOf(sheet) >= WHOLE && interestsOf(sheet).every(({ points }) => points !== null);

/** The five questions to a party about a scenario, a screen for each thing that it gets, gives or fears. */
export const stepsOf = (party: ModelParty, sheet: Sheet, scenario: Scenario | null): Step[] => {
  const flows = scenario?.flows ?? [];
  return [
    { key: 'points', kind: 'points', done: isShared(sheet) },
    { key: 'alternative', kind: 'alternative', done: sheet.alternative !== null },
    ...flows
      .filter(({ to }) => to?.id === party.id)
      .map((flow): Step => ({ key: `gets-${flow.id}`, kind: 'gets', flow, done: isWorth(flow) })),
    ...flows
      .filter(({ from }) => from?.id === party.id)
      .map((flow): Step => ({
        key: `gives-${flow.id}`,
        kind: 'gives',
        flow,
        done: Boolean(flow.valuation?.giver?.cost),
      })),
    ...sheet.risks
      .filter((risk) => risk.scenario === null || risk.scenario.id === scenario?.id)
      .map((risk): Step => ({ key: `risk-${risk.id}`, kind: 'risk', risk, done: isWhole(risk) })),
    { key: 'risk', kind: 'risk', risk: null, done: true },
    { key: 'summary', kind: 'summary', done: true },
  ];
};
