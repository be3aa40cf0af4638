import type { Permission } from '@tlaka/domain';
import type { Project } from '../data/resources/projects';
import { useReach, useViewerId } from '../shared/useReach';

/** Whether a right over projects, of which one's own are those that one coordinates, reaches this one. */
export const useProjectReach = (): ((permission: Permission, project: Project) => boolean) => {
  const reaches = useReach();
  const viewer = useViewerId();
  return (permission, { programme, coordinator }) =>
    reaches(permission, {
      programmeId: programme.id,
      own: coordinator !== null && coordinator.id === viewer,
    });
};
