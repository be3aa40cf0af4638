import Paper from '@mui/material/Paper';
import { EditBase, useEditContext, useNotify, useRedirect, useResourceContext } from 'ra-core';
import type { ReactNode } from 'react';
import { Title } from 'react-admin';
import { FailedPage } from '../feedback/FailedPage';
import { PageSkeleton } from '../feedback/PageSkeleton';
import { SAVED } from './UnsavedGuard';
import { useConflict } from './useConflict';

const EditContent = ({ children }: { children: ReactNode }) => {
  const { record, error, refetch, defaultTitle } = useEditContext();
  if (error && !record) return <FailedPage error={error} onRetry={() => void refetch()} />;
  if (!record) return <PageSkeleton />;
  return (
    <>
      <Title defaultTitle={defaultTitle ?? ''} preferenceKey={false} />
      <Paper sx={{ maxWidth: 892 }}>{children}</Paper>
    </>
  );
};

/** The page that changes a record; its child is a `RecordForm`. */
export const EditPage = ({ children }: { children: ReactNode }) => {
  const resource = useResourceContext() ?? '';
  const notify = useNotify();
  const redirect = useRedirect();
  const { onError, dialog } = useConflict(resource, ({ id }) => {
    notify('ra.notification.updated', { type: 'info', messageArgs: { smart_count: 1 } });
    redirect('show', resource, id, undefined, SAVED);
  });
  return (
    <EditBase
      mutationMode="pessimistic"
      redirect="show"
      queryOptions={{ onError: () => undefined }}
      mutationOptions={{ onError }}
    >
      <EditContent>{children}</EditContent>
      {dialog}
    </EditBase>
  );
};
