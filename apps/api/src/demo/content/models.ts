import type { ModelContent } from './model.shape.js';
import { LIVING_LAB_MODEL } from './models/living-lab.js';
import { OPEN_DATA_MODEL } from './models/open-data.js';
import { PLATFORM_MODEL } from './models/platform.js';

export const MODELS: readonly ModelContent[] = [OPEN_DATA_MODEL, PLATFORM_MODEL, LIVING_LAB_MODEL];
