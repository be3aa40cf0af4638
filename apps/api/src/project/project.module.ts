import { Module } from '@nestjs/common';
import { ParticipationResolver } from './participation.resolver.js';
import { ParticipationService } from './participation.service.js';
import './interaction-project.js';
import './partner-access.js';
import './project-history.entity.js';
import { ProjectMoves } from './project-moves.js';
import { ProjectResolver } from './project.resolver.js';
import { ProjectService } from './project.service.js';

@Module({
  providers: [ProjectService, ProjectMoves, ParticipationService, ProjectResolver, ParticipationResolver],
  exports: [ProjectService, ProjectMoves, ParticipationService],
})
export class ProjectModule {}
