export const IMPORTED = ['organisations', 'stakeholders', 'themes', 'projects', 'participations'] as const;
export type Imported = (typeof IMPORTED)[number];

interface Count {
  created: number;
  updated: number;
  unchanged: number;
}

/** What an import did, by kind of row. */
export class Tally {
  readonly counts = Object.fromEntries(
    IMPORTED.map((kind) => [kind, { created: 0, updated: 0, unchanged: 0 }]),
  ) as Record<Imported, Count>;

  add(kind: Imported, what: keyof Count): void {
    this.counts[kind][what]++;
  }
}
