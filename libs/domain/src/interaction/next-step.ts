import { type Reason, reason } from '../reason.js';

/** Why a next step may not be called done; empty when it may. Pure. */
export function completionObstacles({ doneAt }: { doneAt: unknown }): Reason[] {
  return doneAt === null
    ? []
    : [reason('alreadyDone', 'Тази стъпка вече е изпълнена.', 'This step is done already.')];
}
