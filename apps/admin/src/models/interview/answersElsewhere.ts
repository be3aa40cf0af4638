import type { ModelDetail } from '../../data/resources/engagementModels';
import type { Scenario, ValueFlow } from '../../data/resources/modelContent';

/** Whose answer about a flow it is. */
export type Side = 'receiver' | 'giver';

/** Fields of the form with what was said. */
type Answer = Readonly<Record<string, unknown>>;

interface AnswerElsewhere {
  scenario: Scenario;
  answer: Answer;
}

const answerOf = ({ valuation }: ValueFlow, side: Side): Answer | null => {
  const { version: _version, ...answer }: Answer = valuation?.[side] ?? {};
  return Object.values(answer).some((value) => value !== null) ? answer : null;
};

const isSame = (flow: ValueFlow, other: ValueFlow): boolean =>
  other.id !== flow.id &&
  other.label.trim() === flow.label.trim() &&
  other.from?.id === flow.from?.id &&
  other.to?.id === flow.to?.id;

/** While a flow has no answer yet: those about the flow of the same name between the same parties in other scenarios. */
export const answersElsewhere = (
  { scenarios }: ModelDetail,
  flow: ValueFlow,
  side: Side,
): AnswerElsewhere[] =>
  answerOf(flow, side)
    ? []
    : scenarios
        .filter(({ flows }) => flows.every(({ id }) => id !== flow.id))
        .flatMap((scenario) => {
          const same = scenario.flows.find((other) => isSame(flow, other) && answerOf(other, side));
          const answer = same ? answerOf(same, side) : null;
          return answer ? [{ scenario, answer }] : [];
        });
