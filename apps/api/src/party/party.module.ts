import { Module } from '@nestjs/common';
import { AffiliationResolver } from './affiliation.resolver.js';
import { GroupResolver } from './group.resolver.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { PartyResolver } from './party.resolver.js';
import { PartyService } from './party.service.js';
import { PersonResolver } from './person.resolver.js';
import { RelationshipResolver } from './relationship.resolver.js';
import { RepresentationResolver } from './representation.resolver.js';

@Module({
  providers: [
    PartyService,
    PartyResolver,
    OrganisationResolver,
    PersonResolver,
    GroupResolver,
    AffiliationResolver,
    RelationshipResolver,
    RepresentationResolver,
  ],
  exports: [PartyService],
})
export class PartyModule {}
