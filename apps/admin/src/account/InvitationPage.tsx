import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import { acceptInvitation } from '../data/viewer';
import { useT } from '../shared/useT';
import { AccountForm } from './AccountForm';
import { AccountPage } from './AccountPage';
import { PasswordField } from './PasswordField';
import { useLinkToken } from './useLinkToken';

/** Where the one-time link of a new account, or of a forgotten password, leads. */
export const InvitationPage = () => {
  const t = useT();
  const { token, sentenceOf, enter } = useLinkToken();
  const accept = async ({ name = '', password = '' }: Readonly<Record<string, string>>) => {
    await acceptInvitation(token ?? '', password, name.trim() || null);
    await enter();
  };
  return (
    <AccountPage title={t('account.invitation.title')} intro={t('account.invitation.intro')}>
      {token ? (
        <AccountForm act={accept} sentenceOf={sentenceOf} submit={t('account.invitation.submit')}>
          <TextField
            name="name"
            label={t('account.invitation.name')}
            slotProps={{ htmlInput: { autoComplete: 'name' } }}
          />
          <PasswordField name="password" label={t('account.password.next')} fresh />
        </AccountForm>
      ) : (
        <Alert severity="warning" variant="outlined">
          {t('account.link.missing')}
        </Alert>
      )}
    </AccountPage>
  );
};
