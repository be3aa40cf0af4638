import { gameOf, type GameDocument, solveGame, validateGame } from '@tlaka/domain';
import { answerDocument } from './document-command.js';
import { linearSolver } from './highs.js';

export async function run(args: readonly string[]): Promise<number> {
  const solve = await linearSolver();
  const answer = (document: GameDocument) => solveGame(gameOf(document), solve);
  return answerDocument({ name: 'game', validate: validateGame, answer }, args);
}
