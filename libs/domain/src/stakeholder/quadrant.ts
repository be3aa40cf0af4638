import type { Text } from '../reason.js';
import type { AssessmentFacts } from './assessment.js';

/** The four fields of the power/interest grid (Mendelow 1981), the weightiest first. */
export const QUADRANTS = ['MANAGE_CLOSELY', 'KEEP_SATISFIED', 'KEEP_INFORMED', 'MONITOR'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** The score from which influence or interest counts as high. */
const QUADRANT_CUT = 3;

/** The field of the grid, high meaning 3 or more of 5; null while influence or interest is not assessed. */
export function quadrant({
  influence,
  interest,
}: Pick<AssessmentFacts, 'influence' | 'interest'>): Quadrant | null {
  if (influence === null || interest === null) return null;
  if (influence >= QUADRANT_CUT) return interest >= QUADRANT_CUT ? 'MANAGE_CLOSELY' : 'KEEP_SATISFIED';
  return interest >= QUADRANT_CUT ? 'KEEP_INFORMED' : 'MONITOR';
}

/** What to do with a stakeholder in each field, as one sentence. */
export const QUADRANT_ADVICE: Record<Quadrant, Text> = {
  MANAGE_CLOSELY: {
    bg: 'Работете в тясно сътрудничество: включвайте в решенията и поддържайте редовен личен контакт.',
    en: 'Work together closely: involve in decisions and keep up regular personal contact.',
  },
  KEEP_SATISFIED: {
    bg: 'Поддържайте удовлетвореността: консултирайте се по важните въпроси, без да претоварвате с подробности.',
    en: 'Keep satisfied: consult on what matters without overloading with detail.',
  },
  KEEP_INFORMED: {
    bg: 'Информирайте редовно и използвайте интереса: тук са съюзниците и знанието за нуждите.',
    en: 'Keep informed and make use of the interest: here are allies and knowledge of needs.',
  },
  MONITOR: {
    bg: 'Наблюдавайте с малко усилия и проверявайте дали влиянието или интересът нарастват.',
    en: 'Monitor with little effort and check whether influence or interest grows.',
  },
};
