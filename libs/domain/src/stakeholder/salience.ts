import type { AssessmentFacts } from './assessment.js';

/** Classes of stakeholder salience (Mitchell, Agle and Wood 1997), from none of the three attributes to all. */
export const SALIENCE_CLASSES = [
  'NON_STAKEHOLDER',
  'DORMANT',
  'DISCRETIONARY',
  'DEMANDING',
  'DOMINANT',
  'DANGEROUS',
  'DEPENDENT',
  'DEFINITIVE',
] as const;
export type SalienceClass = (typeof SALIENCE_CLASSES)[number];

/** The influence from which a stakeholder counts as powerful. */
export const POWER_CUT = 4;

// Indexed by power (4), legitimacy (2) and urgency (1).
const CLASS_OF: readonly SalienceClass[] = [
  'NON_STAKEHOLDER',
  'DEMANDING',
  'DISCRETIONARY',
  'DEPENDENT',
  'DORMANT',
  'DANGEROUS',
  'DOMINANT',
  'DEFINITIVE',
];

/** The salience class; power means influence of 4 or 5. Null while influence, legitimacy or urgency is not assessed. */
export function salience({
  influence,
  legitimacy,
  urgency,
}: Pick<AssessmentFacts, 'influence' | 'legitimacy' | 'urgency'>): SalienceClass | null {
  if (influence === null || legitimacy === null || urgency === null) return null;
  return CLASS_OF[(influence >= POWER_CUT ? 4 : 0) + (legitimacy ? 2 : 0) + (urgency ? 1 : 0)] ?? null;
}
