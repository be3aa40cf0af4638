import type { ModelDetail } from '../data/resources/engagementModels';
import type { ModelMoveAhead } from '../data/modelVerbs';
import type { Ahead } from '../shared/form/MoveChoice';
import { keyOf } from './interview/steps';
import { interviewPath } from './interview/useInterview';

type Unstated = ModelMoveAhead['obstacles'][number]['unstated'][number];

/** What the second question asks for: how sure the numbers are stands there too. */
const ON_ALTERNATIVE: readonly string[] = ['engagement.alternative-missing', 'engagement.sheet-unconfirmed'];

/** The screen of the interview on which it is stated. */
const stepOf = (rule: string, { flowId, riskId }: Unstated): string => {
  if (flowId) return keyOf(rule === 'engagement.cost-unvalued' ? 'gives' : 'gets', flowId);
  if (riskId) return keyOf('risk', riskId);
  return ON_ALTERNATIVE.includes(rule) ? 'alternative' : 'points';
};

/** The moves of a model as the dialog shows them; what is missing leads to where it is stated, for who may state it. */
export const movesOf = (
  moves: readonly ModelMoveAhead[],
  { id, parties }: ModelDetail,
  states: boolean,
): Ahead[] =>
  moves.map(({ obstacles, ...move }) => ({
    ...move,
    obstacles: obstacles.map(({ unstated, ...obstacle }) => ({
      ...obstacle,
      places: unstated.map((value) => {
        const { partyId, scenarioId, text } = value;
        const asked = states && parties.some((party) => party.id === partyId && party.sheet);
        return {
          text,
          to: asked
            ? interviewPath(id, { party: partyId, step: stepOf(obstacle.rule, value), scenario: scenarioId })
            : null,
        };
      }),
    })),
  }));
