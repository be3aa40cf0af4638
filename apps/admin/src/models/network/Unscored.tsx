import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ModelDetail } from '../../data/resources/engagementModels';
import type { Scenario, ValueFlow } from '../../data/resources/modelContent';
import { useLanguage } from '../../shared/useLanguage';
import { useT } from '../../shared/useT';
import { nameList } from '../nameList';
import { TabLink } from '../TabLink';
import { unscored } from './network';

/** Which flows no loop can count yet, what is missing of them, and where that is stated. */
export const Unscored = ({ model, scenario }: { model: ModelDetail; scenario: Scenario }) => {
  const t = useT();
  const language = useLanguage();
  const { withoutNeed, withoutSource } = unscored(scenario.flows);
  if (withoutNeed.length + withoutSource.length === 0) return null;
  const labels = (flows: readonly ValueFlow[]) =>
    nameList(
      flows.map(({ label }) => label),
      language,
    );
  return (
    <Stack component="section" spacing={1} sx={{ maxWidth: '85ch' }}>
      <Typography variant="h3">{t('insight.network.unscored')}</Typography>
      {withoutNeed.length > 0 && (
        <Typography variant="body2">
          {t('insight.network.withoutNeed', { flows: labels(withoutNeed) })}
        </Typography>
      )}
      {withoutSource.length > 0 && (
        <Typography variant="body2">
          {t('insight.network.withoutSource', { flows: labels(withoutSource) })}
        </Typography>
      )}
      <Typography variant="body2">
        {t('insight.network.enter')} <TabLink model={model}>{t('model.deal')}</TabLink>.
      </Typography>
    </Stack>
  );
};
