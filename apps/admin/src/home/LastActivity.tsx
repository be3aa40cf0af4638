import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useGetList } from 'ra-core';
import type { Activity } from '../data/resources/activities';
import { ErrorPanel } from '../shared/feedback/ErrorPanel';
import { PageSkeleton } from '../shared/feedback/PageSkeleton';
import { useProgrammeFilter } from '../shared/programme';
import { useT } from '../shared/useT';
import { ActivityLine } from './ActivityLine';
import { HomeSection } from './HomeSection';

const SHOWN = 8;

const Lines = () => {
  const t = useT();
  const filter = useProgrammeFilter('activities');
  const { data, error, refetch } = useGetList<Activity>('activities', {
    filter,
    sort: { field: 'at', order: 'DESC' },
    pagination: { page: 1, perPage: SHOWN },
    meta: { total: false },
  });
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={SHOWN} />;
  if (data.length === 0)
    return <Typography color="textSecondary">{t('resources.activities.page.empty')}</Typography>;
  return (
    <Paper component="ol" sx={{ listStyle: 'none', m: 0, px: 2, py: 0.5 }}>
      {data.map((activity) => (
        <ActivityLine key={activity.id} activity={activity} />
      ))}
    </Paper>
  );
};

/** What happened in the programme last: who, what, when. */
export const LastActivity = () => {
  const t = useT();
  return (
    <HomeSection id="activity" title={t('home.lastActivity')}>
      <Lines />
    </HomeSection>
  );
};
