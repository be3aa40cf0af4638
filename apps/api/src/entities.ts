import { ApiToken } from './account/api-token.entity.js';
import { LoginFailure, OneTimeLink, Session } from './account/session.entity.js';
import { User } from './account/user.entity.js';
import { InteractionStakeholder } from './interaction/interaction-stakeholder.entity.js';
import { Interaction } from './interaction/interaction.entity.js';
import { NextStep } from './interaction/next-step.entity.js';
import { Affiliation } from './party/affiliation.entity.js';
import { Group } from './party/group.entity.js';
import { Identifier } from './party/identifier.entity.js';
import { Organisation } from './party/organisation.entity.js';
import { Party } from './party/party.entity.js';
import { Person } from './party/person.entity.js';
import { Relationship } from './party/relationship.entity.js';
import { Representation } from './party/representation.entity.js';
import { Membership } from './programme/membership.entity.js';
import { Phase } from './programme/phase.entity.js';
import { Programme } from './programme/programme.entity.js';
import { Theme } from './programme/theme.entity.js';
import { Stakeholder } from './stakeholder/stakeholder.entity.js';
import { Participation } from './project/participation.entity.js';
import { ProjectIdentifier } from './project/project-identifier.entity.js';
import { Project } from './project/project.entity.js';
import { EvaluationDetail, PartyOutcome } from './engagement/evaluation-detail.entity.js';
import { Evaluation, PartyStanding } from './engagement/evaluation.entity.js';
import { ValueFlow } from './engagement/flow.entity.js';
import { ModelParty } from './engagement/model-party.entity.js';
import { EngagementModel } from './engagement/model.entity.js';
import { ModelOffer } from './engagement/offer.entity.js';
import { Precondition } from './engagement/precondition.entity.js';
import { PartyRisk } from './engagement/risk.entity.js';
import { Scenario } from './engagement/scenario.entity.js';
import { Sheet } from './engagement/sheet.entity.js';
import { ValuationOpening } from './engagement/valuation-opening.entity.js';
import { GiverValuation, ReceiverValuation } from './engagement/valuation.entity.js';
import { Activity } from './platform/activity.entity.js';
import type { Class } from './platform/entity/marks.js';
import { Row } from './platform/entity/row.js';

/** Every table, in the order of the slices. */
export const ENTITIES: readonly Class[] = [
  Activity,
  User,
  Session,
  LoginFailure,
  OneTimeLink,
  ApiToken,
  Programme,
  Phase,
  Theme,
  Membership,
  Party,
  Organisation,
  Person,
  Group,
  Identifier,
  Affiliation,
  Relationship,
  Representation,
  Stakeholder,
  Interaction,
  InteractionStakeholder,
  NextStep,
  Project,
  ProjectIdentifier,
  Participation,
  EngagementModel,
  Precondition,
  ModelParty,
  Sheet,
  Scenario,
  ValueFlow,
  ReceiverValuation,
  GiverValuation,
  ModelOffer,
  PartyRisk,
  ValuationOpening,
  Evaluation,
  PartyStanding,
  EvaluationDetail,
  PartyOutcome,
];

/** Those that the API shows. */
export const SHOWN: readonly Class[] = ENTITIES.filter((type) => type.prototype instanceof Row);
