import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { ResourceContextProvider, SaveContextProvider, useNotify, useRequireAccess } from 'ra-core';
import { Title } from 'react-admin';
import { Link } from 'react-router-dom';
import type { NewUser } from '../data/accounts';
import { detailsOf } from '../data/errors';
import { useTlaka } from '../data/useTlaka';
import { RecordForm } from '../shared/form/RecordForm';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { InvitationLink } from './InvitationLink';
import { UserInputs } from './UserInputs';

interface Made {
  userId: string;
  link: string;
  name: string;
}

const Handover = ({ userId, link, name }: Made) => {
  const t = useT();
  return (
    <Paper sx={{ maxWidth: 892, p: { xs: 2, sm: 3 } }}>
      <Typography variant="h2" component="h2" gutterBottom>
        {t('account.user.created', { name })}
      </Typography>
      <InvitationLink link={link} />
      <Button component={Link} to={`/users/${userId}/show`} size="medium" sx={{ mt: 3 }}>
        {t('account.user.openUser', { name })}
      </Button>
    </Paper>
  );
};

/** A new user; the API answers the one-time link in place of the record, and it is shown at once. */
export const UserCreate = () => {
  const t = useT();
  const notify = useNotify();
  const language = useLanguage();
  const { createUser } = useTlaka();
  useRequireAccess({ resource: 'users', action: 'create' });
  const { mutateAsync, isPending, data } = useMutation({
    mutationFn: async (input: NewUser): Promise<Made> => ({ ...(await createUser(input)), name: input.name }),
  });
  const save = async ({ name, email, role, language: spoken }: Partial<NewUser>) => {
    try {
      await mutateAsync({ name, email, role, language: spoken } as NewUser);
      return undefined;
    } catch (error) {
      const faults = detailsOf(error)?.errors;
      if (!faults && error instanceof Error) notify(error.message, { type: 'error' });
      return faults;
    }
  };
  return (
    <ResourceContextProvider value="users">
      <Title title={t('resources.users.page.create')} preferenceKey={false} />
      {data ? (
        <Handover {...data} />
      ) : (
        <Paper sx={{ maxWidth: 892 }}>
          <SaveContextProvider value={{ save, saving: isPending, mutationMode: 'pessimistic' }}>
            <RecordForm defaultValues={{ role: 'MEMBER', language }}>
              <UserInputs />
            </RecordForm>
          </SaveContextProvider>
        </Paper>
      )}
    </ResourceContextProvider>
  );
};
