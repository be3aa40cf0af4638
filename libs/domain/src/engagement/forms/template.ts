import type { BenefitType } from '../../project/benefit-type.js';
import type { ResourceType } from '../../project/resource-type.js';
import type { Text } from '../../reason.js';
import { type CooperationForm, EXTERNAL } from '../vocabulary.js';

/** A part that some party plays in every cooperation of the form. */
export interface TemplateRole {
  readonly key: string;
  readonly name: Text;
}

/** One thing that a role usually gives to another; either end may be EXTERNAL, such as a programme that pays. */
export interface TemplateFlow {
  readonly from: string;
  readonly to: string;
  readonly resource: ResourceType;
  readonly benefit: BenefitType;
  readonly label: Text;
  /** Could it be written into a contract? */
  readonly tangible: boolean;
}

/** What usually goes wrong, and for whom. */
export interface TemplateRisk {
  readonly role: string;
  readonly label: Text;
}

/** A form of cooperation as practice knows it: who takes part, who gives what to whom, what has to be in place before,
 * what goes wrong, and how long it takes. */
export interface CooperationTemplate {
  readonly purpose: Text;
  readonly roles: readonly TemplateRole[];
  readonly flows: readonly TemplateFlow[];
  readonly preconditions: readonly Text[];
  readonly risks: readonly TemplateRisk[];
  /** Usual length in months; `most` null where it is open. */
  readonly months: { readonly least: number; readonly most: number | null };
}

/** The templates of kindred forms, by form. */
export type Forms = Readonly<Partial<Record<CooperationForm, CooperationTemplate>>>;

export const text = (bg: string, en: string): Text => ({ bg, en });

export const role = (key: string, bg: string, en: string): TemplateRole => ({ key, name: { bg, en } });

export const risk = (of: string, bg: string, en: string): TemplateRisk => ({ role: of, label: { bg, en } });

/** A flow that can be written into a contract. */
export const gives = (
  from: string,
  to: string,
  resource: ResourceType,
  benefit: BenefitType,
  bg: string,
  en: string,
): TemplateFlow => ({ from, to, resource, benefit, label: { bg, en }, tangible: true });

/** A flow that no contract can promise, such as trust. */
export const lends = (...of: Parameters<typeof gives>): TemplateFlow => ({
  ...gives(...of),
  tangible: false,
});

/** Who pays and is no party of the deal. */
export const FUNDER = EXTERNAL;
