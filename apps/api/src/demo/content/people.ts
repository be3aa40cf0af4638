import type { OrganisationKey } from './organisations.js';
import { ACADEMICS } from './people/academia.js';
import { CITIZENS } from './people/civil-society.js';
import { OFFICIALS } from './people/government.js';
import { BUSINESS_PEOPLE } from './people/industry.js';
import type { PersonContent } from './shapes.js';

const REGISTER = { ...OFFICIALS, ...ACADEMICS, ...BUSINESS_PEOPLE, ...CITIZENS };

export type PersonKey = keyof typeof REGISTER;

export const PEOPLE: Record<PersonKey, PersonContent<OrganisationKey>> = REGISTER;
