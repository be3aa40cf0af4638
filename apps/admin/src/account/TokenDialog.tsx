import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useTlaka } from '../data/useTlaka';
import { CopyText } from '../shared/field/CopyText';
import { dayOf } from '../shared/today';
import { useT } from '../shared/useT';
import { AccountForm } from './AccountForm';

const DAY_MS = 86_400_000;
/** How programs sign in with a token. */
const HEADER = 'Authorization: Bearer …';
/** What is offered as the last day; a year is the most. */
const OFFERED_DAYS = 90;
const MOST_DAYS = 365;

const NewToken = ({ make }: { make: (values: Readonly<Record<string, string>>) => Promise<unknown> }) => {
  const t = useT();
  const [now] = useState(() => Date.now());
  const dayIn = (days: number) => dayOf(new Date(now + days * DAY_MS));
  return (
    <AccountForm act={make} submit={t('account.token.create')}>
      <TextField
        name="name"
        label={t('account.token.name')}
        required
        autoFocus
        margin="dense"
        slotProps={{ htmlInput: { maxLength: 100 } }}
      />
      <TextField
        name="expiresOn"
        type="date"
        label={t('account.token.expiresOn')}
        required
        margin="dense"
        defaultValue={dayIn(OFFERED_DAYS)}
        slotProps={{ htmlInput: { min: dayIn(0), max: dayIn(MOST_DAYS) }, inputLabel: { shrink: true } }}
      />
    </AccountForm>
  );
};

/** Makes a token and shows it, this once. */
export const TokenDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useT();
  const translate = useTranslate();
  const { createApiToken } = useTlaka();
  const { mutateAsync, data: token } = useMutation({ mutationFn: createApiToken });
  const make = ({ name = '', expiresOn = '' }: Readonly<Record<string, string>>) =>
    mutateAsync({ name, expiresOn });
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby="token-title"
      // A click beside the dialog must not lose a token that is shown only now.
      {...(token ? {} : { onClose })}
    >
      <DialogTitle id="token-title">
        {t(token ? 'account.token.madeTitle' : 'account.token.create')}
      </DialogTitle>
      <DialogContent>
        {token ? (
          <>
            <Typography sx={{ mb: 2 }}>{t('account.token.madeHow', { header: HEADER })}</Typography>
            <CopyText label={t('account.token.token')} text={token} />
          </>
        ) : (
          <NewToken make={make} />
        )}
        <Button onClick={onClose} size="medium" fullWidth sx={{ mt: 1 }}>
          {token ? translate('ra.action.close') : t('form.cancel')}
        </Button>
      </DialogContent>
    </Dialog>
  );
};
