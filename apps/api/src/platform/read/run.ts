import type { Language } from '@tlaka/domain';
import { type Actor, NOBODY } from '../access/actor.js';

/** What a compiled statement needs at the moment it runs. */
export interface Run {
  actor: Actor;
  language: Language;
  args: Record<string, unknown>;
  variables: Readonly<Record<string, unknown>>;
}

/** For statements whose slots are all constants. */
export const NO_RUN: Run = { actor: NOBODY, language: 'en', args: {}, variables: {} };
