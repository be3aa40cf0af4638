import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import type { ApiToken } from '../data/resources/apiTokens';
import { useTlaka } from '../data/useTlaka';
import { useT } from '../shared/useT';

/** Ends a token after a question; there is no way back. */
export const RevokeButton = ({ token: { id, name } }: { token: ApiToken }) => {
  const t = useT();
  const notify = useNotify();
  const { revokeApiToken } = useTlaka();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending } = useMutation({
    mutationFn: () => revokeApiToken(id),
    onSuccess: () => notify('account.token.revoked', { type: 'info', messageArgs: { name } }),
    onError: (error) => notify(error.message, { type: 'error' }),
    onSettled: () => setAsking(false),
  });
  return (
    <>
      <Button aria-label={t('account.token.revokeOf', { name })} onClick={() => setAsking(true)}>
        {t('account.token.revoke')}
      </Button>
      <Confirm
        isOpen={asking}
        loading={isPending}
        title={t('account.token.revokeTitle', { name })}
        content={t('account.token.revokeContent')}
        confirm={t('account.token.revoke')}
        cancel={t('form.cancel')}
        onConfirm={() => mutate()}
        onClose={() => setAsking(false)}
      />
    </>
  );
};
