import { Module } from '@nestjs/common';
import { ParticipationResolver } from './participation.resolver.js';
import { ParticipationService } from './participation.service.js';
import './interaction-project.js';
import './partner-access.js';
import './project-history.entity.js';
import { PipelineResolver } from './pipeline.resolver.js';
import { PipelineService } from './pipeline.service.js';
import { ProjectMoves } from './project-moves.js';
import { ProjectResolver } from './project.resolver.js';
import { ProjectService } from './project.service.js';

@Module({
  providers: [
    ProjectService,
    ProjectMoves,
    ParticipationService,
    PipelineService,
    ProjectResolver,
    ParticipationResolver,
    PipelineResolver,
  ],
  exports: [ProjectService, ProjectMoves, ParticipationService],
})
export class ProjectModule {}
