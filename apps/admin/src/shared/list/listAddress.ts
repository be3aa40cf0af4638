/** The address of a list that is narrowed as given, so that a number can be the door to what it counts. */
export const listAddress = (resource: string, filter: Readonly<Record<string, unknown>> = {}): string => {
  const shown = Object.fromEntries(Object.keys(filter).map((key) => [key, true]));
  const query = new URLSearchParams({
    filter: JSON.stringify(filter),
    displayedFilters: JSON.stringify(shown),
  });
  return `/${resource}?${query.toString()}`;
};
