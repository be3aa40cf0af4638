import { hash as digest, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** 256 random bits as text: a session, an API token, a one-time link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token; it is random, so a plain hash is enough. */
export const tokenHash = (token: string): string => digest('sha256', token, 'base64url');

// OWASP's first choice for Argon2id (the library's default algorithm): 19 MiB, 2 passes, 1 lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const passwordHash = (password: string): Promise<string> => hash(password.normalize('NFC'), COST);

let nobodys: Promise<string> | undefined;

/** Takes as long for an account that does not exist as for one that does. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  const against = stored ?? (await (nobodys ??= passwordHash(newToken())));
  return (await verify(against, password.normalize('NFC'))) && stored !== null;
}
