const IRREGULAR: Readonly<Record<string, string>> = { person: 'people' };

const plural = (stem: string): string =>
  IRREGULAR[stem] ?? (stem.endsWith('y') ? `${stem.slice(0, -1)}ies` : `${stem}s`);

/** Where a record holds what an input of the API names: `ownerId` is `owner`, `themeIds` is `themes`. */
export const recordField = (input: string): string => {
  if (input.endsWith('Ids')) return plural(input.slice(0, -3));
  return input.endsWith('Id') ? input.slice(0, -2) : input;
};
