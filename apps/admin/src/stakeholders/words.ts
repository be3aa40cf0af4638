import { engagementGap, POWER_CUT, type AssessmentFacts } from '@tlaka/domain';
import { useT } from '../shared/useT';

type Engagement = Pick<AssessmentFacts, 'engagementCurrent' | 'engagementDesired'>;

/** The engagement gap as a sentence; null while either side of it is not assessed. */
export const useGapWords = (): ((engagement: Engagement) => string | null) => {
  const t = useT();
  return (engagement) => {
    if (engagement.engagementCurrent === null || engagement.engagementDesired === null) return null;
    const gap = engagementGap(engagement);
    if (engagement.engagementDesired === 'UNAWARE') return t('stakeholder.gap.unwanted');
    if (gap === null) return t('stakeholder.gap.inform');
    if (gap === 0) return t('stakeholder.gap.even');
    return t(gap > 0 ? 'stakeholder.gap.short' : 'stakeholder.gap.over', { smart_count: Math.abs(gap) });
  };
};

/** Which of the three attributes of salience are there; empty while one of them is not assessed. */
export const useSalienceReason = (): ((
  facts: Pick<AssessmentFacts, 'influence' | 'legitimacy' | 'urgency'>,
) => string) => {
  const t = useT();
  const answer = (yes: boolean) => t(yes ? 'confirm.yes' : 'confirm.no').toLowerCase();
  return ({ influence, legitimacy, urgency }) =>
    influence === null || legitimacy === null || urgency === null
      ? ''
      : t('stakeholder.salienceFrom', {
          power: answer(influence >= POWER_CUT),
          legitimacy: answer(legitimacy),
          urgency: answer(urgency),
        });
};
