import type { GlobalRole, ProgrammeRole } from './role.js';

/** How far a permission reaches: what is one's own, one's programmes, or the whole installation. */
export const SCOPES = ['own', 'programme', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** Every role a permission can be given to: one global role per user, one role per membership. */
export type Role = GlobalRole | ProgrammeRole;

const COLUMNS = ['MEMBER', 'MANAGER', 'COORDINATOR', 'TEAM', 'FACILITATOR', 'PARTNER', 'VIEWER'] as const;
type Row = readonly (Scope | null)[] & { length: (typeof COLUMNS)['length'] };

const A = 'all';
const P = 'programme';
const O = 'own';
const _ = null;

/**
 * The one table of rights, read by the API and by the console. ADMIN is not a column: it has everything, everywhere.
 * A row's comment says what "own" means in it; the partner is the party that the user is linked to.
 * Whatever is not granted here is refused.
 */
// prettier-ignore
const TABLE = {
  // Columns as in COLUMNS: member, manager, coordinator, team, facilitator, partner, viewer.
  /** One's own name, language and password. */
  'account.write':           [O, O, O, O, O, O, O],
  /** Tokens that one made oneself; a token never has more rights than its maker. */
  'token.write':             [O, O, O, O, O, O, O],
  /** Own: oneself. Programme: name and role of the members of one's programmes. */
  'user.read':               [O, P, P, P, P, O, O],
  /** Create, change, deactivate users and give global roles: ADMIN only. */
  'user.write':              [_, _, _, _, _, _, _],
  'programme.read':          [_, P, P, P, P, P, P],
  'programme.write':         [_, P, _, _, _, _, _],
  'theme.write':             [_, P, P, _, _, _, _],
  /** Own: one's own memberships. */
  'membership.read':         [O, P, P, P, P, O, O],
  /** Never one's own membership (`membershipObstacles`). */
  'membership.write':        [_, P, _, _, _, _, _],
  /** Own: the partner, its people, and the parties that take part in the partner's projects. */
  'party.read':              [_, A, A, A, A, O, A],
  'party.write':             [_, A, A, A, _, _, _],
  /** E-mail, phone and the grounds on which they are kept. Own: the partner's people. */
  'person.contact':          [_, A, A, A, _, O, _],
  /** How parties stand to each other, conflicts of interest among it. */
  'relationship.read':       [_, A, A, A, A, _, A],
  'relationship.write':      [_, A, A, A, _, _, _],
  /** Own: the partner's stakeholder records, and (who they are, nothing more) those in the partner's projects. */
  'stakeholder.read':        [_, P, P, P, P, O, P],
  /** Influence, interest, legitimacy, urgency, attitude, engagement and what follows from them. */
  'stakeholder.assessment':  [_, P, P, P, P, _, P],
  'stakeholder.write':       [_, P, P, P, _, _, _],
  'interaction.read':        [_, P, P, P, P, _, P],
  'interaction.write':       [_, P, P, P, _, _, _],
  /** Reading interactions marked confidential. Own: those one wrote oneself. */
  'interaction.confidential':[_, P, P, O, _, _, _],
  /** Own: projects with a participation of the partner that is not archived. */
  'project.read':            [_, P, P, P, P, O, P],
  /** Own: projects that one coordinates; a new one has its maker as coordinator. */
  'project.write':           [_, P, O, _, _, _, _],
  /** Own: projects that one coordinates. */
  'project.move':            [_, P, O, _, _, _, _],
  /** Approving a project, or having a model agreed, against the verdict, by a written reason that is kept. */
  'project.override':        [_, P, _, _, _, _, _],
  'participation.write':     [_, P, P, P, _, _, _],
  /** Who gives what to whom, the cooperation form, the verdict. Own: models of the partner's projects. */
  'model.read':              [_, P, P, P, P, O, P],
  /** Own: models of projects that one coordinates. */
  'model.write':             [_, _, O, _, _, _, _],
  /** Own: models of projects that one coordinates. */
  'model.move':              [_, P, O, _, _, _, _],
  /** What a model's form asks to be in place before, and whether it is: the staff's own working list. */
  'precondition.read':       [_, P, P, P, P, _, P],
  /** How each party fares, in words (win, marginal, loses); never a figure. */
  'evaluation.status':       [_, P, P, P, P, _, P],
  /** Surplus, relative gain, measures, break-even, suggestions. Own: models of projects that one coordinates. */
  'evaluation.detail':       [_, _, O, _, _, _, _],
  /** Points, alternatives, costs, risks. Own: a coordinator's own projects, whole; a partner's own sheets alone. */
  'valuation.read':          [_, _, O, _, _, O, _],
  /** Own: as in valuation.read. */
  'valuation.write':         [_, _, O, _, _, O, _],
  /** Opening the valuations of one model by a written reason that is kept; the way round valuation.read. */
  'valuation.open':          [_, P, _, _, _, _, _],
  /** The log of changes, with whatever the reader may see of each change. */
  'activity.read':           [_, P, P, P, _, _, _],
  /** Searching in what one may read. Own: as in party.read and project.read. */
  search:                    [_, A, A, A, A, O, A],
  'import.run':              [_, P, _, _, _, _, _],
} as const satisfies Record<string, Row>;

export type Permission = keyof typeof TABLE;

/** Every permission, in the order of the table. */
export const PERMISSIONS = Object.keys(TABLE) as Permission[];

/** How far `permission` reaches for one role, or null where the role does not have it. */
export function scopesOf(permission: Permission, role: Role): Scope | null {
  return role === 'ADMIN' ? 'all' : (TABLE[permission][COLUMNS.indexOf(role)] ?? null);
}

/** The farthest reach of `permission` over the global role and the roles in all programmes; null where none has it. */
export function widestScope(
  permission: Permission,
  globalRole: GlobalRole,
  programmeRoles: readonly ProgrammeRole[],
): Scope | null {
  const reaches = [globalRole, ...programmeRoles].map((role) =>
    SCOPES.indexOf(scopesOf(permission, role) as Scope),
  );
  return SCOPES[Math.max(...reaches)] ?? null;
}

/** What a user may do at all, whatever the reach, in the order of the table. */
export function permissionsOf(
  globalRole: GlobalRole,
  programmeRoles: readonly ProgrammeRole[],
): Permission[] {
  return PERMISSIONS.filter((permission) => widestScope(permission, globalRole, programmeRoles) !== null);
}
