import type { Sheet, ValueFlow } from '../../data/resources/modelContent';
import { interestsOf } from '../../data/resources/modelContent';
import { useFigures } from '../../shared/useFigures';
import { useLanguage } from '../../shared/useLanguage';
import { useT } from '../../shared/useT';
import { useRiskLine } from '../useRiskLine';
import { alternativeWords, effortWords, fulfilmentWords, likelihoodWords, worded } from '../words';
import type { Step } from './steps';

const POINTS = { maximumFractionDigits: 1 } as const;

/** What was answered on a screen of the interview, in a line; null where nothing was. */
export const useAnswer = (sheet: Sheet): ((step: Step) => string | null) => {
  const t = useT();
  const language = useLanguage();
  const figures = useFigures();
  const riskLine = useRiskLine();
  const points = (): string | null =>
    interestsOf(sheet)
      .map(({ label, points: share }) => (share === null ? label : `${label} – ${figures.points(share)}`))
      .join(' · ') || null;
  const alternative = (): string | null => {
    const met = sheet.alternative && worded(sheet.alternative.mode, alternativeWords(t), language, POINTS);
    return (
      [sheet.alternativeText, met && t('interview.met', { points: met })].filter(Boolean).join(' · ') || null
    );
  };
  const worth = ({ valuation }: ValueFlow): string | null => {
    const { interest, fulfilment, likelihood } = valuation?.receiver ?? {};
    if (!fulfilment || !likelihood) return null;
    return t('interview.worth', {
      interest: interestsOf(sheet).find(({ id }) => id === interest)?.label ?? t('model.noInterest'),
      fulfilment: worded(fulfilment.mode, fulfilmentWords(t), language),
      likelihood: worded(likelihood.mode, likelihoodWords(t), language),
    });
  };
  const effort = ({ valuation }: ValueFlow): string | null => {
    const cost = valuation?.giver?.cost;
    return cost
      ? t('interview.effort', { points: worded(cost.mode, effortWords(t), language, POINTS) })
      : null;
  };
  return (step) => {
    if (step.kind === 'points') return points();
    if (step.kind === 'alternative') return alternative();
    if (step.kind === 'gets') return worth(step.flow);
    if (step.kind === 'gives') return effort(step.flow);
    return step.kind === 'risk' ? riskLine(step.risk) : null;
  };
};
