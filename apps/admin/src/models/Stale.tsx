import Alert from '@mui/material/Alert';
import type { Scenario } from '../data/resources/modelContent';
import { formatMoment } from '../shared/format';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';

/** Says of what was worked out before something changed that it was. */
export const Stale = ({ scenario: { evaluation } }: { scenario: Scenario }) => {
  const t = useT();
  const language = useLanguage();
  if (!evaluation?.stale) return null;
  return (
    <Alert severity="warning" variant="outlined">
      {t('model.stale', { date: formatMoment(evaluation.at, language) })}
    </Alert>
  );
};
