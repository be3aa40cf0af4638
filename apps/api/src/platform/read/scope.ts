import type { Language, Permission } from '@tlaka/domain';
import type { FragmentDefinitionNode } from 'graphql';
import type { Actor } from '../access/actor.js';
import type { Sql } from '../sql/sql.js';

/** What a statement is compiled for: the actor's class, the language, the document's fragments, the directives' variables. */
export interface Scope {
  actor: Actor;
  language: Language;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: Readonly<Record<string, unknown>>;
  /** A fresh alias for a table. */
  alias(): Sql;
  /** Does the actor's class have this permission anywhere? */
  may(permission: Permission): boolean;
}
