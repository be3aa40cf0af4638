import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useLogin } from 'ra-core';
import { useT } from '../shared/useT';
import { AccountForm } from './AccountForm';
import { AccountPage } from './AccountPage';
import { PasswordField } from './PasswordField';
import type { SentenceOf } from './useSubmission';

export const SignInPage = () => {
  const t = useT();
  const login = useLogin();
  const sentenceOf: SentenceOf = ({ code, retryAfter }) => {
    if (code === 'UNAUTHENTICATED' || code === 'VALIDATION') return t('account.signIn.wrong');
    if (code !== 'RATE_LIMITED' || retryAfter === null) return null;
    return t('account.signIn.throttled', { smart_count: Math.ceil(retryAfter / 60) });
  };
  return (
    <AccountPage title={t('account.signIn.title')} intro={t('app.purpose')}>
      <AccountForm act={login} sentenceOf={sentenceOf} submit={t('account.signIn.submit')}>
        <TextField
          name="email"
          type="email"
          label={t('account.signIn.email')}
          required
          autoFocus
          slotProps={{ htmlInput: { autoComplete: 'username' } }}
        />
        <PasswordField name="password" label={t('account.signIn.password')} />
      </AccountForm>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 3 }}>
        {t('account.signIn.forgotten')}
      </Typography>
    </AccountPage>
  );
};
