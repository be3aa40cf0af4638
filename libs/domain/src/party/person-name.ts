import { sortName } from '../text/sort-name.js';

/** A person's name in its two parts, as the person writes it; either may be empty, not both. */
export interface PersonName {
  givenName: string;
  familyName: string;
}

const joined = (...parts: string[]): string =>
  parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');

/** The name as it is read out: given name first. */
export function personName({ givenName, familyName }: PersonName): string {
  return joined(givenName, familyName);
}

/** The name as lists sort it: family name first. */
export function personSortName({ givenName, familyName }: PersonName): string {
  return sortName(joined(familyName, givenName));
}
