import type { CooperationForm } from '../vocabulary.js';
import { BUYING_INNOVATION } from './buying-innovation.js';
import { CONTRACTS } from './contracts.js';
import { LEARNING } from './learning.js';
import { POOLING } from './pooling.js';
import type { CooperationTemplate } from './template.js';
import { TOGETHER } from './together.js';
import { TRYING_OUT } from './trying-out.js';

/** The catalogue: one template for each form. */
export const COOPERATION_TEMPLATES: Readonly<Record<CooperationForm, CooperationTemplate>> = {
  ...TOGETHER,
  ...TRYING_OUT,
  ...POOLING,
  ...BUYING_INNOVATION,
  ...CONTRACTS,
  ...LEARNING,
};
