import { fold, personName, personSortName, sortName, toLatin } from '@tlaka/domain';

/** The derived columns of a party's names; the one place where they are made. */
export interface Names {
  displayName: string;
  sortName: string;
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

export const organisationNames = ({ legalName, nameBg, nameEn, aliases = [] }: OrganisationNames): Names => ({
  displayName: legalName,
  sortName: sortName(nameBg || legalName),
  nameLatin: nameEn || toLatin(nameBg || legalName),
  searchText: searchable(nameBg, nameEn, legalName, ...aliases),
});

export function personNames(person: { givenName: string; familyName: string }): Names {
  const displayName = personName(person);
  return {
    displayName,
    sortName: personSortName(person),
    nameLatin: toLatin(displayName),
    searchText: searchable(displayName, `${person.familyName} ${person.givenName}`),
  };
}

export const groupNames = (name: string): Names => ({
  displayName: name,
  sortName: sortName(name),
  nameLatin: toLatin(name),
  searchText: searchable(name),
});
