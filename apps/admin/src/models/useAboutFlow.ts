import { useTranslate } from 'ra-core';
import type { ValueFlow } from '../data/resources/modelContent';
import { formatMoney } from '../shared/format';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { labelKey } from '../shared/vocabulary';
import { nameList } from './nameList';

type Described = Pick<
  ValueFlow,
  'resourceType' | 'benefitType' | 'tangible' | 'startMonth' | 'moneyAmount' | 'currency'
> & {
  requires: readonly { label: string }[];
};

/** What every reader may know of a flow besides its name and its ends, in words. */
export const useAboutFlow = (): ((flow: Described) => string) => {
  const t = useT();
  const translate = useTranslate();
  const language = useLanguage();
  return ({ resourceType, benefitType, tangible, startMonth, moneyAmount, currency, requires }) =>
    [
      resourceType && translate(labelKey('resourceType', resourceType)),
      benefitType &&
        `${t('resources.valueFlows.fields.benefitType')}: ${translate(labelKey('benefitType', benefitType))}`,
      moneyAmount && formatMoney(moneyAmount, currency, language),
      startMonth > 0 && t('model.fromMonth', { month: startMonth }),
      !tangible && t('model.intangible'),
      requires.length > 0 &&
        `${t('model.requires')}: ${nameList(
          requires.map(({ label }) => label),
          language,
        )}`,
    ]
      .filter(Boolean)
      .join(' · ');
};
