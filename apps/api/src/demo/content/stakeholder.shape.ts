import type { Attitude, EngagementLevel } from '@tlaka/domain';
import type { AccountKey } from './accounts.js';
import type { GroupKey } from './groups.js';
import type { OrganisationKey } from './organisations.js';
import type { PersonKey } from './people.js';
import type { ThemeCode } from './programme.js';

export type PartyKey = OrganisationKey | PersonKey | GroupKey;

export interface StakeholderContent {
  party: PartyKey;
  /** Null where nobody has assessed it yet. */
  assessment:
    | readonly [
        influence: number | null,
        interest: number | null,
        legitimacy: boolean | null,
        urgency: boolean | null,
        attitude: Attitude | null,
        engagementCurrent: EngagementLevel | null,
        engagementDesired: EngagementLevel | null,
      ]
    | null;
  owner: AccountKey | null;
  themes: readonly ThemeCode[];
  note?: string;
}
