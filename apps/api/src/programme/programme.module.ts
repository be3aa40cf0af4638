import { Module } from '@nestjs/common';
import { MembershipResolver } from './membership.resolver.js';
import { PhaseResolver } from './phase.resolver.js';
import { ProgrammeResolver } from './programme.resolver.js';
import { ProgrammeService } from './programme.service.js';
import { ThemeResolver } from './theme.resolver.js';

@Module({
  providers: [ProgrammeService, ProgrammeResolver, PhaseResolver, ThemeResolver, MembershipResolver],
  exports: [ProgrammeService],
})
export class ProgrammeModule {}
