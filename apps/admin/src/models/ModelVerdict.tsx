import Typography from '@mui/material/Typography';
import { useRecordContext } from 'ra-core';
import type { EngagementModel } from '../data/resources/engagementModels';
import { VerdictChip } from '../shared/field/chips';
import { useT } from '../shared/useT';

/** What the model at hand comes to, and whether something has changed since that was worked out. */
export const ModelVerdict = () => {
  const t = useT();
  const stale = useRecordContext<EngagementModel>()?.evaluation?.stale;
  return (
    <>
      <VerdictChip source="verdict" />
      {stale && (
        <Typography variant="body2" sx={{ color: 'warning.main' }}>
          {t('project.stale')}
        </Typography>
      )}
    </>
  );
};
