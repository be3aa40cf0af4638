import { ACADEMIA } from './organisations/academia.js';
import { CIVIL_SOCIETY } from './organisations/civil-society.js';
import { GOVERNMENT } from './organisations/government.js';
import { INDUSTRY } from './organisations/industry.js';
import type { OrganisationContent } from './shapes.js';

const REGISTER = { ...GOVERNMENT, ...ACADEMIA, ...INDUSTRY, ...CIVIL_SOCIETY };

export type OrganisationKey = keyof typeof REGISTER;

/** Every organisation, wider ones before their parts. */
export const ORGANISATIONS: Record<OrganisationKey, OrganisationContent> = REGISTER;
