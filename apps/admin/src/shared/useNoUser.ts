import type { MessageKey } from '../i18n/messages';
import { useReach } from './useReach';

/** What stands where no user is seen: there is none, or it is not for this reader who that is. */
export const useNoUser = (programmeId: string | undefined, none: MessageKey): MessageKey => {
  const reaches = useReach();
  return programmeId && reaches('user.read', { programmeId, own: false }) ? none : 'value.hidden';
};
