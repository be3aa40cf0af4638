import { fold, personName, personSortName, sortName, toLatin } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { changed } from '../platform/write/changed.js';
import type { Party } from './party.entity.js';

declare module '../platform/reactions.js' {
  interface Announcements {
    'party.renamed': Names;
  }
}

/** The derived columns of a party's names; the one place where they are made. */
export interface Names {
  displayName: string;
  sortNameBg: string;
  sortNameEn: string;
  nameLatin: string;
  searchText: string;
}

interface OrganisationNames {
  legalName: string;
  nameBg?: string | null;
  nameEn?: string | null;
  aliases?: readonly string[];
}

const searchable = (...names: (string | null | undefined)[]): string =>
  [...new Set(names.filter(Boolean).map((name) => fold(name!)))].join(' | ');

const inBoth = (name: string) => ({ sortNameBg: name, sortNameEn: name });

export const organisationNames = ({ legalName, nameBg, nameEn, aliases = [] }: OrganisationNames): Names => ({
  displayName: legalName,
  sortNameBg: sortName(nameBg || legalName),
  sortNameEn: sortName(nameEn || legalName),
  nameLatin: nameEn || toLatin(nameBg || legalName),
  searchText: searchable(nameBg, nameEn, legalName, ...aliases),
});

export function personNames(person: { givenName: string; familyName: string }): Names {
  const displayName = personName(person);
  return {
    displayName,
    ...inBoth(personSortName(person)),
    nameLatin: toLatin(displayName),
    searchText: searchable(displayName, `${person.familyName} ${person.givenName}`),
  };
}

export const groupNames = (name: string): Names => ({
  displayName: name,
  ...inBoth(sortName(name)),
  nameLatin: toLatin(name),
  searchText: searchable(name),
});

/** All names where one of them changes, none otherwise: an unrelated change does not touch them. */
export const renamed = (party: Party, names: Names): Partial<Names> =>
  Object.keys(changed(party, names).after).length ? names : {};

/** Tells those who keep copies of the names, where they change. Gives the party's id. */
export async function announceNames(ctx: Context, party: Party, names: Names): Promise<string> {
  if (Object.keys(renamed(party, names)).length) await ctx.announce('party.renamed', party, names);
  return party.id;
}
