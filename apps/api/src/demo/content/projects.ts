import type { ProjectContent } from './project.shape.js';
import { CITIZENS_PROJECTS } from './projects/citizens.js';
import { CITY_PROJECTS } from './projects/city.js';
import { MODELLED_PROJECTS } from './projects/modelled.js';

const PORTFOLIO = { ...MODELLED_PROJECTS, ...CITIZENS_PROJECTS, ...CITY_PROJECTS };

export type ProjectCode = keyof typeof PORTFOLIO;

export const PROJECTS: Record<ProjectCode, ProjectContent> = PORTFOLIO;
