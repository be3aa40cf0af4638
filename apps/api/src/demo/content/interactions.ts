import type { InteractionContent } from './interaction.shape.js';
import { CANDIDATES } from './interactions/candidates.js';
import { ENVIRONMENT } from './interactions/environment.js';
import { INVITATIONS } from './interactions/invitations.js';
import { LIVING_LAB } from './interactions/living-lab.js';
import { OPEN_DATA } from './interactions/open-data.js';
import { PLATFORM } from './interactions/platform.js';
import { RELATIONS } from './interactions/relations.js';
import { WORKSHOPS } from './interactions/workshops.js';

/** A year of contacts, the oldest first. */
export const INTERACTIONS: readonly InteractionContent[] = [
  ...WORKSHOPS,
  ...INVITATIONS,
  ...PLATFORM,
  ...OPEN_DATA,
  ...LIVING_LAB,
  ...CANDIDATES,
  ...ENVIRONMENT,
  ...RELATIONS,
].sort((a, b) => a.on - b.on);
