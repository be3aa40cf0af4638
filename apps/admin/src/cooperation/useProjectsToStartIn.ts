import { OPEN_STAGES } from '@tlaka/domain';
import { useGetIdentity } from 'ra-core';
import type { Viewer } from '../data/viewer';

/** What narrows the projects to those in which the viewer may make a model: an administrator in all that have
 * not ended, others in their own. */
export const useProjectsToStartIn = (): Readonly<Record<string, unknown>> => {
  const { identity } = useGetIdentity();
  const viewer = identity as (Viewer & { fullName: string }) | undefined;
  const own = viewer && viewer.role !== 'ADMIN' ? { 'coordinator.id': viewer.id } : {};
  return { stage: [...OPEN_STAGES], ...own };
};
