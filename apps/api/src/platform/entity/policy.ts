import type { Permission } from '@tlaka/domain';
import { type Sql, slot } from '../sql/sql.js';
import type { Class } from './marks.js';

/** Who may see the rows of an entity; compiled into every statement that touches it. */
export interface Policy {
  /** The permission that reading takes. */
  read: Permission;
  /** The programme a row belongs to; absent where rows belong to the whole installation. */
  programme?: (row: Sql) => Sql;
  /** The rows that belong to any of several programmes, where one column does not say it. */
  within?: (row: Sql, programmes: Sql) => Sql;
  /** What makes a row the actor's own, which may differ by what he wants with it. */
  own?: (row: Sql, permission: Permission) => Sql;
  /** A way round the grants: whoever holds `by` has these permissions for the rows that were opened to him. */
  opened?: { by: Permission; permissions: readonly Permission[]; rows: (row: Sql) => Sql };
  /** Seen exactly by those who see the row that this relation points to; with `programme`, a shorter way to the same answer. */
  inherits?: string;
  /** Changes are logged by field name only, never with values. */
  secret?: boolean;
}

const policies = new Map<object, Policy>();

export const Visible =
  (policy: Policy): ClassDecorator =>
  (type) => {
    policies.set(type, policy);
  };

/** What a later slice knows about the reach of an earlier slice's rows. */
export function widen(type: Class, addition: Partial<Policy>): void {
  Object.assign(policyOf(type), addition);
}

/** The policy of the class or of its nearest parent; an entity without one does not start. */
export function policyOf(type: Class): Policy {
  for (let at: Class | null = type; at?.prototype; at = Object.getPrototypeOf(at) as Class | null) {
    const policy = policies.get(at);
    if (policy) return policy;
  }
  throw new Error(`${type.name} has no @Visible policy`);
}

export const ACTOR = slot(({ actor }) => actor.user, 'uuid');
export const ACTOR_PARTIES = slot(({ actor }) => actor.parties, 'uuid[]');
