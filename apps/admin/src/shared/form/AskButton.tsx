import IconButton from '@mui/material/IconButton';
import { useMutation } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState, type ReactNode } from 'react';
import { Confirm } from 'react-admin';
import { useT } from '../useT';

interface AskButtonProps {
  /** What is done, and to what: the name of the button and the question. */
  label: string;
  /** What goes with it. */
  content: string;
  confirm: string;
  icon: ReactNode;
  act: () => Promise<unknown>;
}

/** Does something after a question that says what goes with it. */
export const AskButton = ({ label, content, confirm, icon, act }: AskButtonProps) => {
  const t = useT();
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending } = useMutation({
    mutationFn: act,
    onSuccess: () => notify('form.saved', { type: 'info' }),
    onError: (error) => notify(error.message, { type: 'error' }),
    onSettled: () => setAsking(false),
  });
  return (
    <>
      <IconButton size="small" aria-label={label} onClick={() => setAsking(true)}>
        {icon}
      </IconButton>
      <Confirm
        isOpen={asking}
        loading={isPending}
        title={label}
        content={content}
        confirm={confirm}
        cancel={t('form.cancel')}
        onConfirm={() => mutate()}
        onClose={() => setAsking(false)}
      />
    </>
  );
};
