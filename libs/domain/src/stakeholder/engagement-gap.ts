import type { Text } from '../reason.js';
import type { AssessmentFacts } from './assessment.js';
import { ENGAGEMENT_LEVELS } from './engagement-level.js';

type Engagement = Pick<AssessmentFacts, 'engagementCurrent' | 'engagementDesired'>;

/**
 * How many steps of the ladder lie between the current and the desired engagement, -3 to 3; positive means more is
 * wanted. Null where either is not assessed, and where UNAWARE stands on either side: who knows nothing has to be
 * informed first, which is no step up from resistance.
 */
export function engagementGap({ engagementCurrent, engagementDesired }: Engagement): number | null {
  if (engagementCurrent === null || engagementDesired === null) return null;
  if (engagementCurrent === 'UNAWARE' || engagementDesired === 'UNAWARE') return null;
  return ENGAGEMENT_LEVELS.indexOf(engagementDesired) - ENGAGEMENT_LEVELS.indexOf(engagementCurrent);
}

/** What to do about the gap, as one sentence; null while it is not assessed, and where no engagement is wanted. */
export function engagementAdvice(engagement: Engagement): Text | null {
  const { engagementCurrent, engagementDesired } = engagement;
  if (engagementCurrent === null || engagementDesired === null || engagementDesired === 'UNAWARE')
    return null;
  if (engagementCurrent === 'UNAWARE')
    return {
      bg: 'Първо информирайте: тази страна още не знае за програмата.',
      en: 'Inform first: they do not know of the programme yet.',
    };
  const gap = engagementGap(engagement) ?? 0;
  if (gap > 0)
    return {
      bg: 'Ангажираността е под желаната: договорете следваща стъпка.',
      en: 'Engagement is below what is wanted: agree on a next step.',
    };
  return {
    bg: 'Ангажираността е на желаното ниво: поддържайте я.',
    en: 'Engagement is where it is wanted: keep it there.',
  };
}
