import type { ResourcePages, RoutePage } from './pageTypes';
import { programmePages } from './programmes';

/** One line per resource with pages; the menu follows this order within each section. */
export const RESOURCES: readonly ResourcePages[] = [programmePages];

/** One line per page that is no resource. */
export const ROUTES: readonly RoutePage[] = [];
