import { type DynamicModule, Module } from '@nestjs/common';
import { AccountModule } from './account/account.module.js';
import { DemoModule } from './demo/demo.module.js';
import { ActivityResolver } from './platform/activity.resolver.js';
import { EngagementModule } from './engagement/engagement.module.js';
import { ImportingModule } from './importing/importing.module.js';
import { InteractionModule } from './interaction/interaction.module.js';
import type { Config } from './platform/config.js';
import type { Platform } from './platform/context.js';
import { GraphqlModule } from './platform/graphql/graphql.module.js';
import { ProgrammeModule } from './programme/programme.module.js';
import { PartyModule } from './party/party.module.js';
import { ProjectModule } from './project/project.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { SearchModule } from './search/search.module.js';
import { StakeholderModule } from './stakeholder/stakeholder.module.js';

/** The list of slices: nothing else. */
@Module({})
export class AppModule {
  static on(platform: Platform, config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.on(platform, config),
        GraphqlModule,
        AccountModule,
        ProgrammeModule,
        PartyModule,
        StakeholderModule,
        InteractionModule,
        ProjectModule,
        EngagementModule,
        SearchModule,
        DemoModule,
        ImportingModule,
      ],
      providers: [ActivityResolver],
    };
  }
}
