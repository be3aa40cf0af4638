import { availableParallelism } from 'node:os';
import { DomainError } from './errors.js';

/** What the environment may say, read once at start; a value that makes no sense stops the start with its name. */
export interface Config {
  port: number;
  host: string;
  databaseUrl: string;
  demo: boolean;
  publicUrl: string | null;
  trustProxy: boolean;
  poolSize: number;
}

/** More backends than the cores can serve only push each other out of the caches. */
const CONNECTIONS = 2 * availableParallelism() + 2;

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  return {
    port: whole('PORT', env.PORT, 3000, 1, 65535),
    host: env.HOST || '127.0.0.1',
    databaseUrl: required('DATABASE_URL', env.DATABASE_URL),
    demo: flag('TLAKA_DEMO', env.TLAKA_DEMO),
    publicUrl: address('TLAKA_PUBLIC_URL', env.TLAKA_PUBLIC_URL),
    trustProxy: flag('TRUST_PROXY', env.TRUST_PROXY),
    poolSize: whole('TLAKA_POOL', env.TLAKA_POOL, CONNECTIONS, 1, 200),
  };
}

/** The setting by which others than this machine reach the start, as it was given; null where none does. */
export function opensBy({ host, publicUrl }: Pick<Config, 'host' | 'publicUrl'>): string | null {
  if (!LOOPBACK.has(host)) return `HOST=${host}`;
  const typed = publicUrl && new URL(publicUrl).hostname.replace(/^\[|\]$/g, '');
  return typed && !LOOPBACK.has(typed) ? `TLAKA_PUBLIC_URL=${publicUrl}` : null;
}

/** Where people reach this start; an IPv6 host stands in brackets. */
export const addressOf = ({ publicUrl, host, port }: Config): string =>
  publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/** Behind TLS the cookie is `__Host-` and Secure, and browsers are told to stay on TLS. */
export const behindTls = (config: Config): boolean => config.publicUrl?.startsWith('https:') ?? false;

function wrong(name: string, value: string | undefined, wanted: string): never {
  throw new DomainError('VALIDATION', {
    bg: `${name}=${value ?? ''}: очаква се ${wanted}`,
    en: `${name}=${value ?? ''}: expected ${wanted}`,
  });
}

function required(name: string, value: string | undefined): string {
  return value || wrong(name, value, 'a value');
}

function whole(
  name: string,
  value: string | undefined,
  otherwise: number,
  low: number,
  high: number,
): number {
  if (value === undefined || value === '') return otherwise;
  const number = Number(value);
  return Number.isInteger(number) && number >= low && number <= high
    ? number
    : wrong(name, value, `a whole number from ${low} to ${high}`);
}

function flag(name: string, value: string | undefined): boolean {
  if (value === undefined || value === '' || value === '0' || value === 'false') return false;
  return value === '1' || value === 'true' || wrong(name, value, '0 or 1');
}

function address(name: string, value: string | undefined): string | null {
  if (!value) return null;
  return URL.canParse(value) && /^https?:/.test(value)
    ? value.replace(/\/+$/, '')
    : wrong(name, value, 'a web address');
}
