import {
  BENEFIT_TYPES,
  CONFIDENCES,
  COOPERATION_FORMS,
  MODEL_STATUSES,
  NEED_INTENSITIES,
  PARTY_STATUSES,
  PRECONDITION_ANSWERS,
  RECIPROCITIES,
  RESOURCE_TYPES,
  VALUATION_SOURCES,
  VERDICTS,
} from '@tlaka/domain';
import { vocabulary } from '../platform/entity/fields.js';

export const CooperationFormWord = vocabulary(
  'CooperationFormKey',
  COOPERATION_FORMS,
  'A form of cooperation, by its key in the catalogue.',
);
export const ModelStatusWord = vocabulary(
  'ModelStatus',
  MODEL_STATUSES,
  'The life of one revision of a model; from VALIDATED on its content is frozen.',
);
export const VerdictWord = vocabulary(
  'Verdict',
  VERDICTS,
  'What a scenario comes to for its parties taken together.',
);
export const PartyStatusWord = vocabulary(
  'PartyStatus',
  PARTY_STATUSES,
  'How a party fares against its alternative and its minimum gain.',
);
export const ReciprocityWord = vocabulary(
  'Reciprocity',
  RECIPROCITIES,
  'A party that only gets or only gives.',
);
export const ValuationSourceWord = vocabulary(
  'ValuationSource',
  VALUATION_SOURCES,
  'Who said what a deal is worth to a party.',
);
export const ConfidenceWord = vocabulary(
  'Confidence',
  CONFIDENCES,
  'How sure an estimate is: within 10, 25 or 50 per cent.',
);
export const NeedIntensityWord = vocabulary(
  'NeedIntensity',
  NEED_INTENSITIES,
  'How deeply the receiver would regret to go without, A to E.',
);
export const PreconditionAnswerWord = vocabulary(
  'PreconditionAnswer',
  PRECONDITION_ANSWERS,
  'Whether something is in place, or need not be.',
);
export const ResourceTypeWord = vocabulary('ResourceType', RESOURCE_TYPES, 'What a party can give.');
export const BenefitTypeWord = vocabulary(
  'BenefitType',
  BENEFIT_TYPES,
  'What a party can get out of a project.',
);
