import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useLogin } from 'ra-core';
import { useT } from '../shared/useT';
import { AccountForm } from './AccountForm';
import { AccountPage } from './AccountPage';
import { PasswordField } from './PasswordField';
import { useSignInSentence } from './useSignInSentence';

export const SignInPage = () => {
  const t = useT();
  const login = useLogin();
  const sentenceOf = useSignInSentence();
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
