import LinkIcon from '@mui/icons-material/LinkOutlined';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useMutation } from '@tanstack/react-query';
import { useNotify, useRecordContext, useTranslate } from 'ra-core';
import type { User } from '../data/resources/users';
import { useTlaka } from '../data/useTlaka';
import { usePermission } from '../shared/usePermission';
import { useT } from '../shared/useT';
import { InvitationLink } from './InvitationLink';

/** A new one-time link for a user who forgot the password or missed the first one. */
export const InviteButton = () => {
  const t = useT();
  const translate = useTranslate();
  const notify = useNotify();
  const may = usePermission();
  const user = useRecordContext<User>();
  const { inviteUser } = useTlaka();
  const { mutate, data, isPending, reset } = useMutation({
    mutationFn: inviteUser,
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  if (!user?.active || !may('user.write')) return null;
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<LinkIcon />}
        aria-disabled={isPending}
        onClick={() => !isPending && mutate(user.id)}
      >
        {t('account.user.invite')}
      </Button>
      <Dialog open={data !== undefined} fullWidth maxWidth="sm" aria-labelledby="invitation-title">
        <DialogTitle id="invitation-title">{t('account.user.linkTitle', { name: user.name })}</DialogTitle>
        <DialogContent>{data && <InvitationLink link={data.link} />}</DialogContent>
        <DialogActions>
          <Button size="medium" onClick={reset}>
            {translate('ra.action.close')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
};
