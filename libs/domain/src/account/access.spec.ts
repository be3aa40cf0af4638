import { describe, expect, it } from '@jest/globals';
import { PERMISSIONS, permissionsOf, SCOPES, scopesOf, widestScope } from './access.js';
import type { Permission, Role, Scope } from './access.js';
import { PROGRAMME_ROLES } from './role.js';

const ROLES: Role[] = ['MEMBER', ...PROGRAMME_ROLES];
const SECRETS: Permission[] = ['valuation.read', 'valuation.write', 'evaluation.detail'];
const reach = (scope: Scope | null): number => (scope === null ? -1 : SCOPES.indexOf(scope));

/** The rights of a role as „permission scope", for reading aloud. */
const rights = (role: Role): string[] =>
  PERMISSIONS.filter((permission) => scopesOf(permission, role)).map(
    (permission) => `${permission} ${scopesOf(permission, role)}`,
  );

describe('who may do what', () => {
  it('an administrator has everything, everywhere', () => {
    expect(PERMISSIONS.filter((permission) => scopesOf(permission, 'ADMIN') !== 'all')).toEqual([]);
    expect(permissionsOf('ADMIN', [])).toEqual(PERMISSIONS);
  });

  it('a member of no programme has only the own account', () => {
    expect(rights('MEMBER')).toEqual([
      'account.write own',
      'token.write own',
      'user.read own',
      'membership.read own',
    ]);
  });

  it('a partner reads its own things and states its own valuation', () => {
    expect(rights('PARTNER')).toEqual([
      'account.write own',
      'token.write own',
      'user.read own',
      'programme.read programme',
      'membership.read own',
      'party.read own',
      'person.contact own',
      'stakeholder.read own',
      'project.read own',
      'model.read own',
      'valuation.read own',
      'valuation.write own',
      'search own',
    ]);
  });

  it('a viewer reads what the staff read, but no contact details, log, confidential notes or secrets', () => {
    const missing = rights('TEAM').filter(
      (right) => right.includes('.read ') && !rights('VIEWER').includes(right),
    );
    expect(missing).toEqual(['user.read programme', 'membership.read programme', 'activity.read programme']);
    expect(scopesOf('person.contact', 'VIEWER')).toBeNull();
    expect(scopesOf('interaction.confidential', 'VIEWER')).toBeNull();
    expect(rights('VIEWER').filter((right) => /write|move|run/.test(right))).toEqual([
      'account.write own',
      'token.write own',
    ]);
  });

  it('secrets of a valuation are for coordinators in their own projects and for the party itself', () => {
    const readers = ROLES.filter((role) => SECRETS.some((secret) => scopesOf(secret, role)));
    expect(readers).toEqual(['COORDINATOR', 'PARTNER']);
    expect(readers.flatMap((role) => SECRETS.map((secret) => scopesOf(secret, role)))).not.toContain(
      'programme',
    );
    expect(scopesOf('evaluation.detail', 'PARTNER')).toBeNull();
  });

  it('only a manager opens valuations by a written reason or approves against the verdict', () => {
    expect(ROLES.filter((role) => scopesOf('valuation.open', role))).toEqual(['MANAGER']);
    expect(ROLES.filter((role) => scopesOf('project.override', role))).toEqual(['MANAGER']);
  });

  it('whoever writes a thing reads it at least as far', () => {
    const narrower = PERMISSIONS.filter((permission) => permission.endsWith('.write')).flatMap(
      (permission) => {
        const read = permission.replace('.write', '.read') as Permission;
        return PERMISSIONS.includes(read)
          ? ROLES.filter((role) => reach(scopesOf(permission, role)) > reach(scopesOf(read, role))).map(
              (role) => `${role} ${permission}`,
            )
          : [];
      },
    );
    expect(narrower).toEqual([]);
  });

  it('roles in several programmes add up to the widest reach', () => {
    expect(widestScope('party.read', 'MEMBER', ['PARTNER'])).toBe('own');
    expect(widestScope('party.read', 'MEMBER', ['PARTNER', 'TEAM'])).toBe('all');
    expect(widestScope('project.write', 'MEMBER', ['COORDINATOR', 'MANAGER'])).toBe('programme');
    expect(widestScope('user.write', 'MEMBER', [...PROGRAMME_ROLES])).toBeNull();
  });
});
