import { reason, type Reason } from '../reason.js';

/** Shortest and longest password, in characters; the longest bounds the work of hashing. */
export const PASSWORD_LENGTH = { min: 10, max: 200 } as const;

/**
 * Why `password` is refused; empty when it is good. Length counts, composition does not (NIST SP 800-63B-4, 3.1.1.2):
 * 10 to 200 characters, at least three of them different, and not the e-mail address or the part before its @.
 */
export function passwordObstacles(password: string, email: string): Reason[] {
  const length = [...password].length;
  const found: Reason[] = [];
  if (length < PASSWORD_LENGTH.min)
    found.push(
      reason(
        'password.short',
        'Паролата трябва да има поне 10 знака.',
        'The password needs at least 10 characters.',
      ),
    );
  if (length > PASSWORD_LENGTH.max)
    found.push(
      reason(
        'password.long',
        'Паролата може да има най-много 200 знака.',
        'The password may have at most 200 characters.',
      ),
    );
  if (length >= PASSWORD_LENGTH.min && new Set(password).size < 3)
    found.push(
      reason(
        'password.monotonous',
        'Паролата повтаря един или два знака.',
        'The password repeats one or two characters.',
      ),
    );
  const address = email.toLowerCase();
  if ([address, address.split('@')[0]].includes(password.toLowerCase()))
    found.push(
      reason(
        'password.email',
        'Паролата не може да бъде адресът на електронната поща.',
        'The password may not be the e-mail address.',
      ),
    );
  return found;
}
