import { useT } from '../shared/useT';
import type { SentenceOf } from './useSubmission';

/** Why a sign-in was refused, and how long to wait. */
export const useSignInSentence = (): SentenceOf => {
  const t = useT();
  return ({ code, retryAfter }) => {
    if (code === 'UNAUTHENTICATED' || code === 'VALIDATION') return t('account.signIn.wrong');
    if (code !== 'RATE_LIMITED' || retryAfter === null) return null;
    return t('account.signIn.throttled', { smart_count: Math.ceil(retryAfter / 60) });
  };
};
