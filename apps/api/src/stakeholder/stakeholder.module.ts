import { Module } from '@nestjs/common';
import { PartyModule } from '../party/party.module.js';
import './party-names.js';
import { StakeholderResolver } from './stakeholder.resolver.js';
import { StakeholderService } from './stakeholder.service.js';

@Module({
  imports: [PartyModule],
  providers: [StakeholderService, StakeholderResolver],
  exports: [StakeholderService],
})
export class StakeholderModule {}
