import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useCreatePath } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import type { Scenario, ValueFlow } from '../../data/resources/modelContent';
import { formatList } from '../../shared/format';
import { useLanguage } from '../../shared/useLanguage';
import { useT } from '../../shared/useT';
import { useModel } from '../useModel';
import { unscored } from './network';

/** Which flows no loop can count yet, what is missing of them, and where that is stated. */
export const Unscored = ({ scenario }: { scenario: Scenario }) => {
  const t = useT();
  const language = useLanguage();
  const path = useCreatePath();
  const model = useModel();
  const { withoutNeed, withoutSource } = unscored(scenario.flows);
  if (!model || withoutNeed.length + withoutSource.length === 0) return null;
  const labels = (flows: readonly ValueFlow[]) =>
    formatList(
      flows.map(({ label }) => label),
      language,
    );
  const deal = path({ resource: 'engagementModels', type: 'show', id: model.id });
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
        {t('insight.network.enter')}{' '}
        <Link component={RouterLink} to={`${deal}?scenario=${scenario.id}`} underline="always">
          {t('model.deal')}
        </Link>
        .
      </Typography>
    </Stack>
  );
};
