import { Module } from '@nestjs/common';
import './interaction-activity.js';
import { InteractionResolver } from './interaction.resolver.js';
import { InteractionService } from './interaction.service.js';
import { NextStepResolver } from './next-step.resolver.js';
import './stakeholder-record.js';

@Module({
  providers: [InteractionService, InteractionResolver, NextStepResolver],
  exports: [InteractionService],
})
export class InteractionModule {}
