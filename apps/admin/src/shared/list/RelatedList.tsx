import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { RecordContextProvider, useGetList, type SortPayload } from 'ra-core';
import { useState, type ReactNode } from 'react';
import type { TlakaRecord } from '../../data/entry';
import type { ResourceName } from '../../data/registry';
import { ErrorPanel } from '../feedback/ErrorPanel';
import { PageSkeleton } from '../feedback/PageSkeleton';
import { useT } from '../useT';

interface RelatedListProps<R extends TlakaRecord> {
  resource: ResourceName;
  filter: Readonly<Record<string, unknown>>;
  sort: SortPayload;
  empty: string;
  /** One record; its fields find it in the context as well. */
  children: (record: R) => ReactNode;
}

const STEP = 20;

/** What belongs to a record, a line each, as many as asked for; how many there are is always said. */
export const RelatedList = <R extends TlakaRecord>(props: RelatedListProps<R>) => {
  const { resource, filter, sort, empty, children } = props;
  const t = useT();
  const [shown, setShown] = useState(STEP);
  const { data, total, error, refetch } = useGetList<R>(resource, {
    filter,
    sort,
    pagination: { page: 1, perPage: shown },
  });
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={3} />;
  if (data.length === 0) return <Typography color="textSecondary">{empty}</Typography>;
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, width: '100%' }}>
        {data.map((record) => (
          <Box
            key={record.id}
            component="li"
            sx={{ py: 1, '&:not(:last-of-type)': { borderBottom: 1, borderColor: 'divider' } }}
          >
            <RecordContextProvider value={record}>{children(record)}</RecordContextProvider>
          </Box>
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
