import ArchiveIcon from '@mui/icons-material/ArchiveOutlined';
import Unarchive from '@mui/icons-material/UnarchiveOutlined';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import {
  useGetRecordRepresentation,
  useNotify,
  useRecordContext,
  useRedirect,
  useResourceContext,
} from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { findEntry } from '../../data/registry';
import type { TlakaRecord } from '../../data/entry';
import { useTlaka } from '../../data/useTlaka';
import { useT } from '../useT';

const useArchivable = () => {
  const resource = useResourceContext() ?? '';
  const record = useRecordContext<TlakaRecord>();
  const name = useGetRecordRepresentation(resource)(record);
  return { resource, record, entry: findEntry(resource), name: typeof name === 'string' ? name : '' };
};

/** Puts the record into the archive after a question, and goes back to the list. */
export const ArchiveButton = () => {
  const t = useT();
  const notify = useNotify();
  const redirect = useRedirect();
  const provider = useTlaka();
  const { resource, record, entry, name } = useArchivable();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending } = useMutation({
    mutationFn: (row: TlakaRecord) => provider.delete(resource, { id: row.id, previousData: row }),
    onSuccess: () => {
      notify('archive.done', { type: 'info', messageArgs: { name } });
      redirect('list', resource);
    },
    onError: (error) => notify(error.message, { type: 'error' }),
    onSettled: () => setAsking(false),
  });
  if (!record || !entry?.archive) return null;
  return (
    <>
      <Button variant="outlined" startIcon={<ArchiveIcon />} onClick={() => setAsking(true)}>
        {t('archive.action')}
      </Button>
      <Confirm
        isOpen={asking}
        loading={isPending}
        title={t('archive.title', { name })}
        content={t('archive.content')}
        confirm={t('archive.action')}
        cancel={t('form.cancel')}
        onConfirm={() => mutate(record)}
        onClose={() => setAsking(false)}
      />
    </>
  );
};

/** Takes the record out of the archive. */
export const RestoreButton = () => {
  const t = useT();
  const notify = useNotify();
  const { restore } = useTlaka();
  const { resource, record, entry, name } = useArchivable();
  const { mutate, isPending } = useMutation({
    mutationFn: (id: string) => restore(resource, id),
    onSuccess: () => notify('archive.restored', { type: 'info', messageArgs: { name } }),
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  if (!record || !entry?.restore) return null;
  return (
    <Button
      variant="outlined"
      startIcon={<Unarchive />}
      disabled={isPending}
      onClick={() => mutate(record.id)}
    >
      {t('archive.restore')}
    </Button>
  );
};
