import { reason, type Reason } from '../reason.js';

/**
 * Why `parentId` may not become the parent of `id`; empty when it may. A tree (of organisations, of themes) has no
 * loops. `ancestorIds` are those of the new parent, from its own parent up.
 */
export function parentObstacles(id: string, parentId: string, ancestorIds: readonly string[]): Reason[] {
  if (id !== parentId && !ancestorIds.includes(id)) return [];
  return [
    reason(
      'hierarchy.loop',
      'Йерархията би се затворила в кръг: избраното е самият запис или е под него.',
      'The hierarchy would run in a circle: what you chose is the record itself or lies under it.',
    ),
  ];
}
