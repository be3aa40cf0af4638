/** The form a contact took; a NOTE is written down about somebody without meeting. */
export const INTERACTION_KINDS = ['MEETING', 'CALL', 'EMAIL', 'EVENT', 'VISIT', 'LETTER', 'NOTE'] as const;
export type InteractionKind = (typeof INTERACTION_KINDS)[number];

/** Whether the kind counts as contact, so that it moves the date of the last contact; a NOTE does not. */
export function isContact(kind: InteractionKind): boolean {
  return kind !== 'NOTE';
}
