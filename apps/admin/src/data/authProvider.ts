import type { Permission } from '@tlaka/domain';
import { HttpError, type AuthProvider } from 'ra-core';
import { findEntry } from './registry';
import {
  acceptInvitation,
  createFirstAdministrator,
  forgetViewer,
  readViewer,
  signIn,
  signOut,
} from './viewer';

const READING = ['list', 'show', 'read'];

/** The permission that an action on a resource needs; null where the console does not know the resource. */
const needed = (resource: string, action: string): Permission | null => {
  const permissions = findEntry(resource)?.permissions;
  if (!permissions) return null;
  return READING.includes(action) ? permissions.read : (permissions.write ?? null);
};

const status = (error: unknown): number => (error instanceof HttpError ? error.status : 0);

export const authProvider = {
  login: ({ email, password }: { email: string; password: string }) => signIn(email, password),
  acceptInvitation,
  createFirstAdministrator,
  // A session that has ended already is as good as signed out.
  logout: async () => {
    if (await readViewer().catch(() => null)) await signOut().catch(() => undefined);
  },
  checkAuth: async () => {
    if (!(await readViewer())) throw new Error('ra.auth.auth_check_error');
  },
  /** Only a missing session signs out; a missing right is said where it was missed. */
  checkError: async (error: unknown) => {
    if (status(error) !== 401) return;
    forgetViewer();
    throw new Error('errors.UNAUTHENTICATED');
  },
  getIdentity: async () => {
    const viewer = await readViewer();
    if (!viewer) throw new Error('ra.auth.auth_check_error');
    return { ...viewer, fullName: viewer.name };
  },
  getPermissions: async (): Promise<readonly Permission[]> => (await readViewer())?.permissions ?? [],
  canAccess: async ({ resource, action }: { resource: string; action: string }) => {
    const permission = needed(resource, action);
    const viewer = await readViewer();
    return permission !== null && (viewer?.permissions.includes(permission) ?? false);
  },
} satisfies AuthProvider;
