import type {
  ParticipationRole,
  ParticipationState,
  ProjectHorizon,
  ProjectKind,
  ProjectStage,
} from '@tlaka/domain';
import type { AccountKey } from './accounts.js';
import type { ThemeCode } from './programme.js';
import type { PartyKey } from './stakeholder.shape.js';

export interface ParticipationContent {
  role: ParticipationRole;
  /** Where it has come to; without a model nobody can be further than NEGOTIATING. */
  state: ParticipationState;
  contribution?: string;
  amount?: string;
  since?: number;
  /** Why it declined or was excluded. */
  reason?: string;
  declaredConflict?: string;
  conflictDecision?: string;
}

interface StageContent {
  to: ProjectStage;
  /** Days from the day of loading. */
  on: number;
  by: AccountKey;
  note?: string;
  revisitOn?: number;
}

export interface ProjectContent {
  titleBg: string;
  titleEn: string;
  problemBg: string;
  problemEn: string;
  solutionBg: string;
  solutionEn: string;
  kind: ProjectKind;
  horizon: ProjectHorizon;
  themes: readonly ThemeCode[];
  budget: readonly [low: string, high: string] | null;
  startsOn?: number;
  endsOn?: number;
  proposedOn: number;
  participations: Partial<Record<PartyKey, ParticipationContent>>;
  stages: readonly StageContent[];
}
