import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useGetIdentity } from 'ra-core';
import { useSyncExternalStore } from 'react';
import { isSessionLapsed, onSessionChange, renewSession } from '../data/session';
import { signIn } from '../data/viewer';
import { useT } from '../shared/useT';
import { AccountForm } from './AccountForm';
import { PasswordField } from './PasswordField';
import { useSignInSentence } from './useSignInSentence';

/** Over the page whose session has ended: the same viewer signs in again, and all that was typed is still there. */
export const SignInAgain = () => {
  const t = useT();
  const lapsed = useSyncExternalStore(onSessionChange, isSessionLapsed);
  const { identity } = useGetIdentity();
  const queries = useQueryClient();
  const sentenceOf = useSignInSentence();
  const email = String(identity?.email ?? '');
  const enter = async ({ password = '' }: Readonly<Record<string, string>>) => {
    await signIn(email, password);
    // Rights may be others by now.
    await queries.invalidateQueries({ queryKey: ['auth'] });
    renewSession();
  };
  return (
    <Dialog open={lapsed} fullWidth maxWidth="xs" aria-labelledby="again-title" aria-describedby="again-why">
      <DialogTitle id="again-title">{t('account.again.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText id="again-why" sx={{ mb: 2 }}>
          {t('account.again.intro')}
        </DialogContentText>
        <AccountForm act={enter} sentenceOf={sentenceOf} submit={t('account.again.submit')}>
          <TextField
            name="email"
            type="email"
            label={t('account.signIn.email')}
            value={email}
            slotProps={{ htmlInput: { autoComplete: 'username', readOnly: true } }}
          />
          <PasswordField name="password" label={t('account.signIn.password')} autoFocus />
        </AccountForm>
        <Button onClick={() => window.location.reload()} size="medium" fullWidth sx={{ mt: 1 }}>
          {t('account.again.other')}
        </Button>
      </DialogContent>
    </Dialog>
  );
};
