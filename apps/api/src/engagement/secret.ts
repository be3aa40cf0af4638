import { ObjectType } from '@nestjs/graphql';
import type { Relation } from 'typeorm';
import { Key, ToOne } from '../platform/entity/links.js';
import { Row } from '../platform/entity/row.js';
import { ModelParty } from './model-party.entity.js';
import { EngagementModel } from './model.entity.js';

/**
 * What belongs to one party of one model and is hidden from the others: points, alternatives, costs, risks, gains.
 * Each sits in a table of its own, so that one row policy covers all of it.
 */
@ObjectType({ isAbstract: true })
export abstract class Secret extends Row {
  @Key()
  modelId!: string;

  @ToOne('The model.', () => EngagementModel)
  model!: Relation<EngagementModel>;

  @Key()
  partyId!: string;

  @ToOne('The party whose it is.', () => ModelParty)
  party!: Relation<ModelParty>;

  @Key()
  programmeId!: string;
}
