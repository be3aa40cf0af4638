import { Module } from '@nestjs/common';
import { EngagementModule } from '../engagement/engagement.module.js';
import { InteractionModule } from '../interaction/interaction.module.js';
import { PartyModule } from '../party/party.module.js';
import { ProgrammeModule } from '../programme/programme.module.js';
import { ProjectModule } from '../project/project.module.js';
import { StakeholderModule } from '../stakeholder/stakeholder.module.js';
import { DemoLoader } from './demo.loader.js';
import { DemoFrame } from './frame.js';
import { DemoInteractions } from './interactions.js';
import { DemoModels } from './models.js';
import { DemoProjects } from './projects.js';
import { DemoRegister } from './register.js';
import { DemoStakeholders } from './stakeholders.js';

/** A fictional city to look at, loaded at the first start with TLAKA_DEMO=1. */
@Module({
  imports: [
    ProgrammeModule,
    PartyModule,
    StakeholderModule,
    InteractionModule,
    ProjectModule,
    EngagementModule,
  ],
  providers: [
    DemoLoader,
    DemoFrame,
    DemoRegister,
    DemoStakeholders,
    DemoProjects,
    DemoModels,
    DemoInteractions,
  ],
})
export class DemoModule {}
