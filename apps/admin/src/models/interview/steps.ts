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

const isWorth = ({ valuation }: ValueFlow): boolean =>
  Boolean(valuation?.receiver?.interest && valuation.receiver.fulfilment && valuation.receiver.likelihood);

const isWhole = ({ probability, impact, mitigation }: Risk): boolean =>
  Boolean(probability && impact && mitigation);

const pointsOf = (sheet: Sheet): number =>
  interestsOf(sheet).reduce((sum, { points }) => sum + (points ?? 0), 0);

/** The five questions to a party about a scenario, a screen for each thing that it gets, gives or fears. */
export const stepsOf = (party: ModelParty, sheet: Sheet, scenario: Scenario | null): Step[] => {
  const flows = scenario?.flows ?? [];
  return [
    { key: 'points', kind: 'points', done: Math.abs(pointsOf(sheet) - 100) < 0.02 },
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
