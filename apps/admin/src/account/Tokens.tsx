import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useGetList } from 'ra-core';
import { useState } from 'react';
import type { ApiToken } from '../data/resources/apiTokens';
import { ErrorPanel } from '../shared/feedback/ErrorPanel';
import { PageSkeleton } from '../shared/feedback/PageSkeleton';
import { formatDay } from '../shared/format';
import { isPast } from '../shared/today';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';
import { RevokeButton } from './RevokeButton';
import { TokenDialog } from './TokenDialog';

const TokenLine = ({ token, now }: { token: ApiToken; now: Date }) => {
  const t = useT();
  const language = useLanguage();
  return (
    <Stack
      component="li"
      direction="row"
      spacing={2}
      sx={{ alignItems: 'center', py: 1, borderBottom: 1, borderColor: 'divider' }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{token.name}</Typography>
        <Typography variant="body2" color="textSecondary">
          {t('value.until', { date: formatDay(token.expiresOn, language) })}
          {isPast(token.expiresOn, now) && ` · ${t('account.token.expired')}`}
        </Typography>
      </Box>
      <RevokeButton token={token} />
    </Stack>
  );
};

const TokenList = ({ userId }: { userId: string }) => {
  const t = useT();
  const [now] = useState(() => new Date());
  const { data, error, refetch } = useGetList<ApiToken>('apiTokens', {
    filter: { 'user.id': userId },
    sort: { field: 'createdAt', order: 'DESC' },
    pagination: { page: 1, perPage: 200 },
    meta: { total: false },
  });
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={2} />;
  if (data.length === 0) return <Typography color="textSecondary">{t('account.token.empty')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {data.map((token) => (
        <TokenLine key={token.id} token={token} now={now} />
      ))}
    </Box>
  );
};

/** The reader's own API tokens: made, shown once, revoked. */
export const Tokens = ({ userId }: { userId: string }) => {
  const t = useT();
  const [making, setMaking] = useState(false);
  return (
    <>
      <Typography sx={{ mb: 2, maxWidth: '65ch' }}>{t('account.token.intro')}</Typography>
      <Button variant="outlined" startIcon={<Add />} onClick={() => setMaking(true)} sx={{ mb: 2 }}>
        {t('account.token.create')}
      </Button>
      <TokenList userId={userId} />
      {making && <TokenDialog onClose={() => setMaking(false)} />}
    </>
  );
};
