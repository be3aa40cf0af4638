import type { InteractionKind } from '@tlaka/domain';
import type { AccountKey } from './accounts.js';
import type { PersonKey } from './people.js';
import type { ProjectCode } from './projects.js';
import type { PartyKey } from './stakeholder.shape.js';

/** Something to do; days from the day of loading, without `doneOn` it is still open. */
export type NextStepContent = readonly [what: string, dueOn: number, owner: AccountKey, doneOn?: number];

export interface InteractionContent {
  kind: InteractionKind;
  /** Days from the day of loading. */
  on: number;
  by: AccountKey;
  subject: string;
  summary?: string;
  outcome?: string;
  with: readonly PartyKey[];
  people?: readonly PersonKey[];
  project?: ProjectCode;
  next?: NextStepContent;
  confidential?: boolean;
}
