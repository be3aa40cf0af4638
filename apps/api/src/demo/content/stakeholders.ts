import type { StakeholderContent } from './stakeholder.shape.js';
import { AUTHORITIES } from './stakeholders/authorities.js';
import { PARTNERS } from './stakeholders/partners.js';
import { PERSONS_AND_GROUPS } from './stakeholders/persons-and-groups.js';

export const STAKEHOLDERS: readonly StakeholderContent[] = [
  ...AUTHORITIES,
  ...PARTNERS,
  ...PERSONS_AND_GROUPS,
];
