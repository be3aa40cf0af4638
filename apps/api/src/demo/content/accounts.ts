import type { GlobalRole, Language, ProgrammeRole } from '@tlaka/domain';

interface AccountContent {
  name: string;
  language: Language;
  role: GlobalRole;
  /** Role in the demo programme; an administrator needs none. */
  membership: ProgrammeRole | null;
}

const PEOPLE = {
  admin: { name: 'Администратор (демо)', language: 'bg', role: 'ADMIN', membership: null },
  manager: { name: 'Ръководител (демо)', language: 'bg', role: 'MEMBER', membership: 'MANAGER' },
  coordinator: { name: 'Координатор (демо)', language: 'bg', role: 'MEMBER', membership: 'COORDINATOR' },
  team: { name: 'Експерт в екипа (демо)', language: 'bg', role: 'MEMBER', membership: 'TEAM' },
  partner: { name: 'Партньор (демо)', language: 'bg', role: 'MEMBER', membership: 'PARTNER' },
  viewer: { name: 'Demo Viewer', language: 'en', role: 'MEMBER', membership: 'VIEWER' },
} as const satisfies Record<string, AccountContent>;

export type AccountKey = keyof typeof PEOPLE;

export const ACCOUNTS: Record<AccountKey, AccountContent> = PEOPLE;

/** Where demo accounts live; nobody can own an address under .example. */
export const ACCOUNT_DOMAIN = 'tlaka.example';

/** It stands in the README, so the accounts exist on this machine alone. */
export const ACCOUNT_PASSWORD = 'tlaka-demo';

export const demoAddress = (key: AccountKey): string => `${key}@${ACCOUNT_DOMAIN}`;
