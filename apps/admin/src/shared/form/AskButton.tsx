import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import { useMutation } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useId, useState, type ReactNode } from 'react';
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
  /** What has to be done first: then this is said instead of asking. */
  obstacle?: string | undefined;
}

/** Does something after a question that says what goes with it. */
export const AskButton = ({ label, content, confirm, icon, act, obstacle }: AskButtonProps) => {
  const t = useT();
  const notify = useNotify();
  const titleId = useId();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const { mutate, isPending } = useMutation({
    mutationFn: act,
    onSuccess: () => notify('form.saved', { type: 'info' }),
    onError: (error) => notify(error.message, { type: 'error' }),
    onSettled: close,
  });
  return (
    <>
      <IconButton size="small" aria-label={label} onClick={() => setAsking(true)}>
        {icon}
      </IconButton>
      <Dialog open={asking && obstacle !== undefined} onClose={close} aria-labelledby={titleId}>
        <DialogTitle id={titleId}>{label}</DialogTitle>
        <DialogContent>
          <DialogContentText>{obstacle}</DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{t('form.close')}</Button>
        </DialogActions>
      </Dialog>
      <Confirm
        isOpen={asking && obstacle === undefined}
        loading={isPending}
        title={label}
        content={content}
        confirm={confirm}
        cancel={t('form.cancel')}
        onConfirm={() => mutate()}
        onClose={close}
      />
    </>
  );
};
