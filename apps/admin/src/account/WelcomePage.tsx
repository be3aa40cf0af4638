import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import { createFirstAdministrator } from '../data/viewer';
import { useT } from '../shared/useT';
import { AccountForm } from './AccountForm';
import { AccountPage } from './AccountPage';
import { PasswordField } from './PasswordField';
import { useLinkToken } from './useLinkToken';

/** Where the one-time link leads that an empty installation prints when it starts. */
export const WelcomePage = () => {
  const t = useT();
  const { token, sentenceOf, enter } = useLinkToken();
  const create = async ({ name = '', email = '', password = '' }: Readonly<Record<string, string>>) => {
    await createFirstAdministrator(token ?? '', { name, email, password });
    await enter();
  };
  return (
    <AccountPage title={t('account.welcome.title')} intro={t('account.welcome.intro')}>
      {token ? (
        <AccountForm act={create} sentenceOf={sentenceOf} submit={t('account.welcome.submit')}>
          <TextField
            name="name"
            label={t('account.welcome.name')}
            required
            slotProps={{ htmlInput: { autoComplete: 'name' } }}
          />
          <TextField
            name="email"
            type="email"
            label={t('account.signIn.email')}
            required
            slotProps={{ htmlInput: { autoComplete: 'username' } }}
          />
          <PasswordField name="password" label={t('account.signIn.password')} fresh />
        </AccountForm>
      ) : (
        <Alert severity="warning" variant="outlined">
          {t('account.link.missing')}
        </Alert>
      )}
    </AccountPage>
  );
};
