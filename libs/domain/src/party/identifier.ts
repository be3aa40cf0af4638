import { reason, type Reason } from '../reason.js';
import { eikObstacles } from './eik.js';
import type { IdentifierScheme } from './identifier-scheme.js';

/** Whether `text` is a participant identification code of the EU Funding & Tenders Portal: 9 digits. */
export function isPic(text: string): boolean {
  return /^\d{9}$/.test(text);
}

/**
 * Whether `text` has the shape of a VAT number with its country prefix: two capitals, then 2 to 14 letters or digits
 * (`+` and `*` occur in Ireland), a digit among them. The shape of the EU's VIES, kept wide for countries outside the EU.
 */
export function isVat(text: string): boolean {
  return /^[A-Z]{2}(?=.*\d)[0-9A-Z+*]{2,14}$/.test(text);
}

/** `value` as the register writes it: no white space, dots or dashes, capitals; DOIs and the like are left to their owners. */
export function normaliseIdentifier(value: string): string {
  return value.replace(/[\s.\-\u2010-\u2015]/gu, '').toUpperCase();
}

/** Why a normalised `value` is no number of `scheme`; empty when it is one. */
export function identifierObstacles(scheme: IdentifierScheme, value: string): Reason[] {
  switch (scheme) {
    case 'EIK':
      return eikObstacles(value);
    case 'PIC':
      return isPic(value) ? [] : [reason('pic.digits', 'PIC се състои от 9 цифри.', 'A PIC has 9 digits.')];
    case 'VAT':
      return isVat(value)
        ? []
        : [
            reason(
              'vat.shape',
              'Номерът по ДДС започва с двубуквен код на държавата, например BG.',
              'A VAT number starts with the two letters of its country, for example BG.',
            ),
          ];
    case 'CORDIS_RCN':
      return /^\d{1,10}$/.test(value)
        ? []
        : [
            reason(
              'rcn.digits',
              'Номерът в CORDIS се състои само от цифри.',
              'A CORDIS record number has digits only.',
            ),
          ];
  }
}
