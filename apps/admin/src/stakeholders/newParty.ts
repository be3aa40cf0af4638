import type { MessageKey } from '../i18n/messages';

/** What can be added on the way to a stakeholder, as the input of the API names it. */
export const NEW_PARTIES = ['organisation', 'person', 'group'] as const;
export type NewParty = (typeof NEW_PARTIES)[number];

export const ADDS: Record<NewParty, MessageKey> = {
  organisation: 'stakeholder.newOrganisation',
  person: 'stakeholder.newPerson',
  group: 'stakeholder.newGroup',
};

export const ADDING: Record<NewParty, MessageKey> = {
  organisation: 'stakeholder.addingOrganisation',
  person: 'stakeholder.addingPerson',
  group: 'stakeholder.addingGroup',
};

/** What a typed name says about a new party: of a person the last word is the family name. */
export const inputsFrom = (adding: NewParty, typed: string): Record<string, string> => {
  if (adding === 'organisation') return { legalName: typed };
  if (adding === 'group') return { name: typed };
  const words = typed.split(/\s+/);
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' };
};

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing where nothing was typed, so that the defaults of the API hold. */
const filled = (value: unknown): Values =>
  Object.fromEntries(
    Object.entries(isValues(value) ? value : {}).filter(([, part]) => part !== null && part !== ''),
  );

/** The seat that the form holds, as the API takes it; none for whoever has none. */
const seatOf = (form: Values): Values => {
  const { organisation, ...held } = filled(form.seat);
  const place = filled(organisation);
  if (form.seatIn === 'known' && place.id) return { seat: { ...held, organisationId: place.id } };
  const { id: _, ...added } = place;
  return form.seatIn === 'new' ? { seat: { ...held, organisation: added } } : {};
};

/** From the form to the input of `addStakeholder`: the party that was found, or the one new party that was begun. */
export const toAddition = ({ party, organisation, person, group, ...form }: Values): Values => {
  if (form.adding === 'organisation') return { ...form, organisation: filled(organisation), seat: null };
  if (form.adding === 'group') return { ...form, group: filled(group), seat: null };
  if (form.adding === 'person') return { ...form, seat: null, person: filled(person), ...seatOf(form) };
  return { ...form, party, seat: null };
};
