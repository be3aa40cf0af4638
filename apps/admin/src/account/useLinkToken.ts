import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { ErrorBody, ErrorCode } from '../data/errors';
import { useT } from '../shared/useT';

const SPENT: readonly ErrorCode[] = ['NOT_FOUND', 'UNAUTHENTICATED', 'FORBIDDEN'];

/** The token of a one-time link, what to say when it is spent, and the way in once it has been used. */
export const useLinkToken = () => {
  const t = useT();
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  return {
    token: parameters.get('token'),
    sentenceOf: ({ code }: ErrorBody) => (SPENT.includes(code) ? t('account.link.used') : null),
    // What was known of the viewer before the link was used holds no longer; the link leaves the history.
    enter: async () => {
      await queries.invalidateQueries({ queryKey: ['auth'] });
      navigate('/', { replace: true });
    },
  };
};
