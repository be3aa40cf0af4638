import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useGetIdentity, useNotify } from 'ra-core';
import { useTlaka } from '../data/useTlaka';
import { useT } from '../shared/useT';
import { AccountForm } from './AccountForm';
import { PasswordField } from './PasswordField';

/** Changes one's own password; the hidden e-mail tells a password manager which one. */
export const PasswordDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useT();
  const notify = useNotify();
  const { identity } = useGetIdentity();
  const { changePassword } = useTlaka();
  const change = async ({ current = '', next = '' }: Readonly<Record<string, string>>) => {
    await changePassword(current, next);
    notify(t('account.password.changed'), { type: 'success' });
    onClose();
  };
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby="password-title">
      <DialogTitle id="password-title">{t('account.password.title')}</DialogTitle>
      <DialogContent>
        <AccountForm act={change} submit={t('account.password.submit')}>
          <input type="email" autoComplete="username" readOnly hidden value={identity?.email ?? ''} />
          <PasswordField name="current" label={t('account.password.current')} />
          <PasswordField name="next" label={t('account.password.next')} fresh />
        </AccountForm>
        <Button onClick={onClose} size="medium" fullWidth sx={{ mt: 1 }}>
          {t('form.cancel')}
        </Button>
      </DialogContent>
    </Dialog>
  );
};
