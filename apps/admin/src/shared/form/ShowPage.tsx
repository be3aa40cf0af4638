import Alert from '@mui/material/Alert';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import { ShowBase, useCanAccess, useResourceContext, useResourceDefinition, useShowContext } from 'ra-core';
import type { ReactNode } from 'react';
import { EditButton, Title } from 'react-admin';
import type { TlakaRecord } from '../../data/entry';
import { FailedPage } from '../feedback/FailedPage';
import { PageSkeleton } from '../feedback/PageSkeleton';
import { useT } from '../useT';
import { ArchiveButton, RestoreButton } from './archive';

interface ShowPageProps {
  children: ReactNode;
  /** Buttons of the record's own verbs, before Edit and Archive. */
  actions?: ReactNode;
  /** Whether this very record may be changed, where the right to change some is not enough to know. */
  writable?: (record: TlakaRecord) => boolean;
  /** Asks with the entry's `detail` operation. */
  detail?: boolean;
}

interface ActionsProps {
  own: ReactNode;
  archived: boolean;
  writable: boolean;
}

const Actions = ({ own, archived, writable }: ActionsProps) => {
  const resource = useResourceContext() ?? '';
  const { hasEdit } = useResourceDefinition();
  const { canAccess } = useCanAccess({ resource, action: 'edit' });
  return (
    <Stack
      direction="row"
      spacing={1}
      useFlexGap
      sx={{ flexWrap: 'wrap', justifyContent: 'flex-end', alignItems: 'center', mb: 1 }}
    >
      {!archived && own}
      {writable && canAccess && hasEdit && !archived && <EditButton variant="outlined" />}
      {writable && canAccess && (archived ? <RestoreButton /> : <ArchiveButton />)}
    </Stack>
  );
};

const ShowContent = ({ children, actions, writable }: ShowPageProps) => {
  const t = useT();
  const { record, error, refetch, defaultTitle } = useShowContext<TlakaRecord>();
  if (error && !record) return <FailedPage error={error} onRetry={() => void refetch()} />;
  if (!record) return <PageSkeleton />;
  const archived = Boolean(record.archivedAt);
  return (
    <>
      <Title defaultTitle={defaultTitle ?? ''} preferenceKey={false} />
      <Actions own={actions} archived={archived} writable={writable?.(record) ?? true} />
      {archived && (
        <Alert severity="warning" variant="outlined" sx={{ mb: 2 }}>
          {t('archive.notice')}
        </Alert>
      )}
      <Paper>{children}</Paper>
    </>
  );
};

/** The page of a record: its name as heading, its verbs, and what it is made of. */
export const ShowPage = ({ detail = false, ...content }: ShowPageProps) => (
  <ShowBase queryOptions={{ onError: () => undefined, ...(detail ? { meta: { detail: true } } : {}) }}>
    <ShowContent {...content} />
  </ShowBase>
);
