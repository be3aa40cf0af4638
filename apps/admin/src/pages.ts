import type { ResourcePages, RoutePage } from './pageTypes';
import { cooperationRoutes } from './cooperation';
import { groupPages } from './groups';
import { interactionPages } from './interactions';
import { ownAccountPage } from './account';
import { importPage } from './import';
import { modelPages, printModelRoute } from './models';
import { organisationPages } from './organisations';
import { personPages } from './people';
import { pipelineRoute } from './pipeline';
import { programmePages } from './programmes';
import { projectPages } from './projects';
import { stakeholderPages } from './stakeholders';
import { userPages } from './users';

/** One line per resource with pages; the menu follows this order within each section. */
export const RESOURCES: readonly ResourcePages[] = [
  interactionPages,
  stakeholderPages,
  organisationPages,
  personPages,
  groupPages,
  projectPages,
  modelPages,
  programmePages,
  userPages,
];

/** One line per page that is no resource. */
export const ROUTES: readonly RoutePage[] = [
  pipelineRoute,
  printModelRoute,
  ...cooperationRoutes,
  importPage,
  ownAccountPage,
];
