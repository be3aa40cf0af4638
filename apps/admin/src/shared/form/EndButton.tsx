import Close from '@mui/icons-material/Close';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useMutation } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import type { TlakaRecord } from '../../data/entry';
import type { ResourceName } from '../../data/registry';
import { useTlaka } from '../../data/useTlaka';
import { useT } from '../useT';

interface EndButtonProps {
  resource: ResourceName;
  record: TlakaRecord;
  label: string;
  /** The question, what comes of it, and what was done. */
  title: string;
  content: string;
  done: string;
  confirm?: string;
  icon?: typeof Close;
}

/** In a row: takes its record out of the lists after a question; a refusal is said in words. */
export const EndButton = ({
  resource,
  record,
  label,
  title,
  content,
  done,
  confirm,
  icon: Icon = Close,
}: EndButtonProps) => {
  const t = useT();
  const notify = useNotify();
  const provider = useTlaka();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending } = useMutation({
    mutationFn: () => provider.delete(resource, { id: record.id, previousData: record }),
    onSuccess: () => notify(done, { type: 'info' }),
    onError: (error) => notify(error.message, { type: 'error' }),
    onSettled: () => setAsking(false),
  });
  return (
    <>
      <Tooltip title={label}>
        <IconButton size="small" aria-label={label} onClick={() => setAsking(true)}>
          <Icon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Confirm
        isOpen={asking}
        loading={isPending}
        title={title}
        content={content}
        confirm={confirm ?? t('confirm.yes')}
        cancel={t('form.cancel')}
        onConfirm={() => mutate()}
        onClose={() => setAsking(false)}
      />
    </>
  );
};
