import { evaluate, validate } from '@tlaka/domain';
import { answerDocument } from './document-command.js';

export const run = (args: readonly string[]): Promise<number> =>
  answerDocument({ name: 'winwin', validate, answer: evaluate }, args);
