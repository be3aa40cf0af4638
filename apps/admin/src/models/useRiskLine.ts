import type { Sheet, Triple } from '../data/resources/modelContent';
import type { WordedValue } from '../shared/input/TripleInput';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { fulfilmentWords, impactWords, likelihoodWords, worded } from './words';

/** A risk in one line: how probable, how many points, how far averted, in words where there are some. */
export const useRiskLine = (): ((risk: Sheet['risks'][number]) => string) => {
  const t = useT();
  const language = useLanguage();
  const share = (value: Triple | null, words: readonly WordedValue[]) =>
    value ? worded(value.mode, words, language) : t('model.notStated');
  const points = (value: Triple | null) =>
    value ? worded(value.mode, impactWords(t), language, { maximumFractionDigits: 1 }) : t('model.notStated');
  return ({ probability, impact, mitigation }) =>
    t('model.riskLine', {
      probability: share(probability, likelihoodWords(t)),
      impact: points(impact),
      mitigation: share(mitigation, fulfilmentWords(t)),
    });
};
