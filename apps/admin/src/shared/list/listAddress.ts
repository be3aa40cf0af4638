import { nest } from '../../data/filter';

/** The address of a list that is narrowed as given, so that a number can be the door to what it counts. */
export const listAddress = (resource: string, filter: Readonly<Record<string, unknown>> = {}): string => {
  // A filter that chooses a record is named by the relation, not by the id that it looks for.
  const shown = Object.fromEntries(Object.keys(filter).map((key) => [key.replace(/\.id$/, ''), true]));
  const query = new URLSearchParams({
    filter: JSON.stringify(nest(filter)),
    displayedFilters: JSON.stringify(shown),
  });
  return `/${resource}?${query.toString()}`;
};
