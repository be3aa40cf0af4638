/** How one party stands to another; read as „from … to". */
export const RELATIONSHIP_KINDS = [
  'MEMBER_OF',
  'PARENT_OF',
  'FUNDS',
  'SUPPLIES',
  'PARTNERED_WITH',
  'CONFLICT_OF_INTEREST',
  'COMPETES_WITH',
  'ADVISES',
] as const;
export type RelationshipKind = (typeof RELATIONSHIP_KINDS)[number];
