import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lastAdministrator, membershipObstacles } from './administrator.js';
import { passwordObstacles } from './password.js';
import { LOGIN_LIMIT, loginThrottle } from './throttle.js';

const rules = (found: { rule: string }[]): string[] => found.map(({ rule }) => rule);
const admin = { role: 'ADMIN', active: true } as const;

describe('the last administrator', () => {
  it('can neither be demoted nor deactivated', () => {
    expect(rules(lastAdministrator(admin, { role: 'MEMBER', active: true }, 1))).toEqual([
      'account.last-administrator',
    ]);
    expect(rules(lastAdministrator(admin, { role: 'ADMIN', active: false }, 1))).toEqual([
      'account.last-administrator',
    ]);
  });

  it('may go when another stays, and everybody else may always', () => {
    expect(lastAdministrator(admin, { role: 'MEMBER', active: true }, 2)).toEqual([]);
    expect(lastAdministrator(admin, admin, 1)).toEqual([]);
    expect(lastAdministrator({ role: 'MEMBER', active: true }, { role: 'MEMBER', active: false }, 1)).toEqual(
      [],
    );
    expect(lastAdministrator({ role: 'ADMIN', active: false }, { role: 'MEMBER', active: false }, 1)).toEqual(
      [],
    );
  });
});

describe('memberships', () => {
  it('a manager cannot become coordinator by their own hand', () => {
    const own = { userId: 'm', role: 'COORDINATOR' } as const;
    expect(rules(membershipObstacles({ id: 'm', role: 'MEMBER' }, own))).toEqual(['membership.own']);
    expect(membershipObstacles({ id: 'n', role: 'MEMBER' }, own)).toEqual([]);
    expect(membershipObstacles({ id: 'm', role: 'ADMIN' }, own)).toEqual([]);
  });
});

describe('passwords', () => {
  it.each([
    ['tlaka-demo', []],
    ['къса', ['password.short']],
    ['aaaaaaaaaaaa', ['password.monotonous']],
    ['x'.repeat(100) + 'yz'.repeat(51), ['password.long']],
    ['Ana.Primerova@example.org', ['password.email']],
    ['ana.primerova', ['password.email']],
  ])('%s', (password, expected) => {
    expect(rules(passwordObstacles(password, 'ana.primerova@example.org'))).toEqual(expected);
  });
});

describe('failed log-ins', () => {
  const now = 1_800_000_000_000;

  it('nine failures leave the account open, the tenth closes it until the first is 15 minutes old', () => {
    const nine = Array.from({ length: 9 }, (_, i) => now - i * 60_000);
    expect(loginThrottle(nine, now)).toEqual({ allowed: true, retryAfterSeconds: 0 });
    expect(loginThrottle([...nine, now - 10 * 60_000], now)).toEqual({
      allowed: false,
      retryAfterSeconds: 300,
    });
  });

  it('a closed account opens after exactly the seconds it was told, whatever the order of attempts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: LOGIN_LIMIT.windowMs * 2 }), { maxLength: 40 }),
        (ages) => {
          const failures = ages.map((age) => now - age);
          const { allowed, retryAfterSeconds } = loginThrottle(failures, now);
          if (allowed) return retryAfterSeconds === 0;
          const later = now + retryAfterSeconds * 1000;
          return loginThrottle(failures, later).allowed && !loginThrottle(failures, later - 1000).allowed;
        },
      ),
    );
  });
});
