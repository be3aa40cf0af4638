import { useGetIdentity } from 'ra-core';
import type { Viewer } from '../data/viewer';

/** What narrows the projects to those in which the viewer may make a model: an administrator in all, others in their own. */
export const useProjectsToStartIn = (): Record<string, string> => {
  const { identity } = useGetIdentity();
  const viewer = identity as (Viewer & { fullName: string }) | undefined;
  return viewer && viewer.role !== 'ADMIN' ? { 'coordinator.id': viewer.id } : {};
};
