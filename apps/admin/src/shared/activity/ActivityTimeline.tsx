import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useGetList } from 'ra-core';
import { useState } from 'react';
import type { Activity } from '../../data/resources/activities';
import { ErrorPanel } from '../feedback/ErrorPanel';
import { PageSkeleton } from '../feedback/PageSkeleton';
import { useT } from '../useT';
import { ActivityEntry } from './ActivityEntry';

const STEP = 10;

interface ActivityTimelineProps {
  /** The record whose history it is. */
  subjectId: string;
  /** Its resource, for the labels of its fields. */
  resource: string;
  /** What the page calls the parts of the record, by their ids. */
  names?: ReadonlyMap<string, string>;
}

/** What happened to a record and its parts, the latest first: who, when, what from and to. */
export const ActivityTimeline = ({ subjectId, resource, names }: ActivityTimelineProps) => {
  const t = useT();
  const [shown, setShown] = useState(STEP);
  const { data, total, error, refetch } = useGetList<Activity>('activities', {
    filter: { wholeId: subjectId },
    sort: { field: 'at', order: 'DESC' },
    pagination: { page: 1, perPage: shown },
  });
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={4} />;
  if (data.length === 0)
    return <Typography color="textSecondary">{t('resources.activities.page.empty')}</Typography>;
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {data.map((activity) => (
          <ActivityEntry
            key={activity.id}
            activity={activity}
            resource={resource}
            nameById={(id) => names?.get(id)}
          />
        ))}
      </Box>
      {total !== undefined && total > data.length && (
        <Button onClick={() => setShown(shown + STEP * 2)}>
          {t('list.more')} ({t('list.shownOf', { shown: data.length, total })})
        </Button>
      )}
    </>
  );
};
