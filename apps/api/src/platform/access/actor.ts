import {
  type GlobalRole,
  type Language,
  PERMISSIONS,
  type Permission,
  type ProgrammeRole,
  scopesOf,
} from '@tlaka/domain';

export interface ActorMembership {
  programme: string;
  role: ProgrammeRole;
}

/** Where a permission holds for an actor: everywhere, in whole programmes, or for what is the actor's own in them. */
export interface Grant {
  all: boolean;
  programme: string[];
  own: string[];
  /** For what is the actor's own outside any programme. */
  personal: boolean;
}

/** Whoever asks: a signed-in user with roles and parties, nobody, or the system itself. */
export class Actor {
  private readonly granted = new Map<Permission, Grant>();

  constructor(
    readonly user: string | null,
    readonly role: GlobalRole | 'SYSTEM' | null,
    readonly language: Language | null,
    readonly memberships: readonly ActorMembership[],
    readonly parties: readonly string[],
    readonly name = '',
  ) {}

  grant(permission: Permission): Grant {
    let grant = this.granted.get(permission);
    if (!grant) this.granted.set(permission, (grant = this.work(permission)));
    return grant;
  }

  may(permission: Permission): boolean {
    const { all, programme, own, personal } = this.grant(permission);
    return all || personal || programme.length > 0 || own.length > 0;
  }

  /** Does every role that gives `first` in whole programmes give `second` there too? Then whoever reads by one reads by both. */
  covers(first: Permission, second: Permission): boolean {
    const roles = [
      ...(this.role === null || this.role === 'SYSTEM' ? [] : [this.role]),
      ...this.memberships.map(({ role }) => role),
    ];
    return roles.every((role) => {
      const [narrow, wide] = [scopesOf(first, role), scopesOf(second, role)];
      return narrow === null || wide === 'all' || (narrow === 'programme' && wide === 'programme');
    });
  }

  /** Everything that the actor may do anywhere at all. */
  get permissions(): Permission[] {
    return PERMISSIONS.filter((permission) => this.may(permission));
  }

  /** Actors of one class get the same SQL, only with other parameters. */
  get class(): string {
    this.classKey ??= [this.role, ...new Set(this.memberships.map(({ role }) => role))].sort().join('+');
    return this.classKey;
  }
  private classKey?: string;

  private work(permission: Permission): Grant {
    const grant: Grant = { all: this.role === 'SYSTEM', programme: [], own: [], personal: false };
    if (this.role === 'SYSTEM' || this.role === null) return grant;
    const scope = scopesOf(permission, this.role);
    grant.all = scope === 'all';
    grant.personal = scope === 'own';
    for (const { programme, role } of this.memberships) {
      const scope = scopesOf(permission, role);
      if (scope === 'all') grant.all = true;
      else if (scope) grant[scope].push(programme);
    }
    return grant;
  }
}

export const NOBODY = new Actor(null, null, null, [], []);
export const SYSTEM = new Actor(null, 'SYSTEM', null, [], []);
