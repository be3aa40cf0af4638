import type { Permission } from '@tlaka/domain';
import { type Root, subjectOf } from './sdl.js';

/** The permission that reading takes, then the one that every change takes, by type. */
const RIGHTS: Readonly<Record<string, readonly [Permission, Permission]>> = {
  User: ['user.read', 'user.write'],
  UserInvitation: ['user.read', 'user.write'],
  ApiToken: ['token.write', 'token.write'],
  NewApiToken: ['token.write', 'token.write'],
  Programme: ['programme.read', 'programme.write'],
  Phase: ['programme.read', 'programme.write'],
  Theme: ['programme.read', 'theme.write'],
  Membership: ['membership.read', 'membership.write'],
  Representation: ['membership.read', 'user.write'],
  Party: ['party.read', 'party.write'],
  Organisation: ['party.read', 'party.write'],
  Person: ['party.read', 'party.write'],
  Group: ['party.read', 'party.write'],
  Affiliation: ['party.read', 'party.write'],
  Relationship: ['relationship.read', 'relationship.write'],
  Stakeholder: ['stakeholder.read', 'stakeholder.write'],
  Interaction: ['interaction.read', 'interaction.write'],
  NextStep: ['interaction.read', 'interaction.write'],
  Project: ['project.read', 'project.write'],
  PipelineColumn: ['project.read', 'project.write'],
  PipelineReview: ['project.read', 'project.write'],
  Participation: ['project.read', 'participation.write'],
  EngagementModel: ['model.read', 'model.write'],
  CooperationForm: ['model.read', 'model.write'],
  ModelParty: ['model.read', 'model.write'],
  Scenario: ['model.read', 'model.write'],
  ValueFlow: ['model.read', 'model.write'],
  Sheet: ['valuation.read', 'valuation.write'],
  Valuation: ['valuation.read', 'valuation.write'],
  PartyRisk: ['valuation.read', 'valuation.write'],
  ModelOffer: ['evaluation.detail', 'model.write'],
  Precondition: ['precondition.read', 'model.write'],
  Activity: ['activity.read', 'activity.read'],
  SearchHit: ['search', 'search'],
};

/** Roots that take another permission than their type says. */
const OTHERWISE: Readonly<Record<string, Permission | 'anyone'>> = {
  viewer: 'anyone',
  signIn: 'anyone',
  signOut: 'anyone',
  acceptInvitation: 'anyone',
  createFirstAdministrator: 'anyone',
  updateProfile: 'account.write',
  changePassword: 'account.write',
  revokeApiToken: 'token.write',
  projectMoves: 'participation.write',
  participationMoves: 'participation.write',
  engagementModelMoves: 'model.move',
  exportEngagementModel: 'model.read',
  moveProject: 'project.move',
  moveEngagementModel: 'model.move',
  updateValuation: 'valuation.write',
  openValuations: 'valuation.open',
};

/** Who may call a root, by the table of rights; a root that nothing is known of fails. */
export function permissionFor(root: Root): Permission | 'anyone' {
  const special = OTHERWISE[root.name];
  if (special) return special;
  const rights = RIGHTS[subjectOf(root)];
  if (!rights) throw new Error(`test/support/rights.ts does not say who may call ${root.name}`);
  return rights[root.operation === 'query' ? 0 : 1];
}

/** The permission by which rows of a type are read. */
export const readingOf = (type: string): Permission => RIGHTS[type]![0];
