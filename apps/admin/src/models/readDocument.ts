/** What must be known of a document before it is sent: whom it speaks of. Whether it is sound the API says. */
export interface ReadDocument {
  model: unknown;
  /** By the names that the document has for it, in one language or in both. */
  parties: { key: string; names: readonly [string, ...string[]] }[];
  scenarios: number;
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Where in a document something is, as its writer counts, and what that is called. */
export interface DocumentPlace {
  path: string;
  names: string[];
}

const calledBy = ({ name, label }: Record<string, unknown>): string =>
  [name, label, ...(isFields(name) ? Object.values(name) : [])].map(textOf).find(Boolean) ?? '';

/** The place that the API means by `parties.0.alternative`. */
export const placeIn = (model: unknown, path: string): DocumentPlace => {
  const steps = path.split('.');
  let here = model;
  const names = steps.map((step) => {
    here = isFields(here) || Array.isArray(here) ? (here as Record<string, unknown>)[step] : undefined;
    return isFields(here) ? calledBy(here) : '';
  });
  return { path: path.replaceAll(/\.(\d+)(?=\.|$)/g, '[$1]'), names: names.filter(Boolean) };
};

/** A file's text as a document of the engine; null where it is none. */
export const readDocument = (text: string): ReadDocument | null => {
  let model: unknown;
  try {
    model = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isFields(model) || !Array.isArray(model.parties) || !Array.isArray(model.scenarios)) return null;
  const parties = model.parties.filter(isFields).map(({ id, name }, at) => {
    const [first = textOf(id) || `parties[${at}]`, ...others] = (isFields(name) ? [name.bg, name.en] : [name])
      .map(textOf)
      .filter(Boolean);
    return { key: textOf(id), names: [first, ...others] as const };
  });
  return { model, parties, scenarios: model.scenarios.length };
};
