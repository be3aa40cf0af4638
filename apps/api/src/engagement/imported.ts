import {
  type FlowInput,
  type PartyInput,
  type Stated,
  type Triple,
  type Uncertain,
  paymentOf,
  tripleOf,
} from '@tlaka/domain';

/** A value of a document as it is kept here. */
export const stated = (value: Stated<Uncertain>): Triple | null =>
  value === null || value === undefined ? null : tripleOf(value);

/** An interest of a document that was exported carries its party's id before its own. */
export const ownIdOf = ({ id: party }: PartyInput, interest: string): string =>
  interest.startsWith(`${party}:`) ? interest.slice(party.length + 1) : interest;

/** What is drawn here is what is drawn of the document elsewhere. */
export const drawKeyOf = ({ id, drawKey }: PartyInput | FlowInput): string => drawKey ?? id;

/** What the flow pays, to the cent; null where it is no payment. */
export const amountOf = ({ money }: FlowInput): string | null => paymentOf(money)?.toFixed(2) ?? null;
