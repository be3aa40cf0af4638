import {
  type EngagementDocument,
  type GameDocument,
  calledIn,
  gameDocumentOf,
  gameOf,
  objections,
  scenarioGame,
  solveGame,
  validateGame,
  validateScenarioGame,
} from '@tlaka/domain';
import { answerDocument } from './document-command.js';
import { linearSolver } from './highs.js';

/** A document of the engine says what its coalitions are worth by its scenarios, any other in `values`: its answer says that
 * too, and which parties would do better on their own than by their Shapley values. */
const hasScenarios = (document: unknown): document is EngagementDocument =>
  typeof document === 'object' && document !== null && 'scenarios' in document;

export async function run(args: readonly string[]): Promise<number> {
  const solve = await linearSolver();
  const validate = (document: unknown) =>
    hasScenarios(document) ? validateScenarioGame(document) : validateGame(document);
  const answer = (document: GameDocument | EngagementDocument) => {
    if (!hasScenarios(document)) return solveGame(gameOf(document), solve);
    const game = scenarioGame(document);
    const solution = solveGame(game, solve);
    const shares = game.players.map((player) => solution.shapley[player]!);
    return {
      ...solution,
      values: gameDocumentOf(game).values,
      objections: objections(game, shares, document.parties.map(calledIn)),
    };
  };
  return answerDocument({ name: 'game', validate, answer }, args);
}
