import { Foundations1790000000000 } from './1790000000000-foundations.js';

/** Every migration, oldest first. */
export const MIGRATIONS: readonly (new () => object)[] = [Foundations1790000000000];
