import type { Context } from './context.js';
import type { Row } from './entity/row.js';

/** What slices announce to later ones inside a unit, by declaration merging. */
export interface Announcements {
  'programme.archived': object;
}

type Reaction<K extends keyof Announcements> = (
  ctx: Context,
  subject: Row,
  payload: Announcements[K],
) => void | Promise<void>;

const reactions = new Map<keyof Announcements, Reaction<never>[]>();

/** A later slice keeps its own copies right when an earlier one announces a change; in the same unit of writes. */
export function reactTo<K extends keyof Announcements>(kind: K, reaction: Reaction<K>): void {
  reactions.set(kind, [...(reactions.get(kind) ?? []), reaction as Reaction<never>]);
}

export async function react<K extends keyof Announcements>(
  ctx: Context,
  kind: K,
  subject: Row,
  payload: Announcements[K],
): Promise<void> {
  for (const reaction of reactions.get(kind) ?? []) await (reaction as Reaction<K>)(ctx, subject, payload);
}
