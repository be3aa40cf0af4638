import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useGetList, useGetResourceLabel, useResourceDefinitions, useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import type { Activity } from '../data/resources/activities';
import { ErrorPanel } from '../shared/feedback/ErrorPanel';
import { PageSkeleton } from '../shared/feedback/PageSkeleton';
import { formatMoment } from '../shared/format';
import { useProgrammeFilter } from '../shared/programme';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { HomeSection } from './HomeSection';
import { calledIn, resourceOf } from './subject';

const SHOWN = 8;

const Line = ({ activity }: { activity: Activity }) => {
  const t = useT();
  const translate = useTranslate();
  const label = useGetResourceLabel();
  const language = useLanguage();
  const pages = useResourceDefinitions();
  const { kind, subject, actorName, at } = activity;
  const resource = resourceOf(subject.kind);
  const what = resource ? label(resource, 1) : t('resources.activities.fields.subject');
  const called = calledIn(activity, language);
  const name = called ? `${what}: ${called}` : what;
  return (
    <Box component="li" sx={{ py: 1, '&:not(:last-of-type)': { borderBottom: 1, borderColor: 'divider' } }}>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {translate(`activity.verbs.${kind.split('.')[1] ?? ''}`, { _: kind })}
        {' · '}
        {resource && pages[resource]?.hasShow ? (
          <Link component={RouterLink} to={`/${resource}/${subject.id}/show`} sx={{ fontWeight: 600 }}>
            {name}
          </Link>
        ) : (
          name
        )}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('activity.by', { actor: actorName ?? t('activity.system'), at: formatMoment(at, language) })}
      </Typography>
    </Box>
  );
};

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
        <Line key={activity.id} activity={activity} />
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
