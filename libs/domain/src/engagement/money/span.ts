const NOTHING = 1e-9;

/** The coalitions (bit masks over `players`) whose payment follows from those of coalitions that are known. */
export class Span {
  private readonly rows: { pivot: number; row: Float64Array }[] = [];

  constructor(private readonly players: number) {}

  get rank(): number {
    return this.rows.length;
  }

  has(mask: number): boolean {
    return this.rest(mask).every((value) => Math.abs(value) < NOTHING);
  }

  add(mask: number): void {
    const row = this.rest(mask);
    const pivot = row.findIndex((value) => Math.abs(value) >= NOTHING);
    if (pivot < 0) return;
    const first = row[pivot]!;
    this.rows.push({ pivot, row: row.map((value) => value / first) });
  }

  /** What is left of a coalition's row once the known ones are taken out of it. */
  private rest(mask: number): Float64Array {
    const rest = Float64Array.from({ length: this.players }, (_, player) => (mask >> player) & 1);
    for (const { pivot, row } of this.rows) {
      const factor = rest[pivot]!;
      if (factor !== 0) row.forEach((value, at) => (rest[at]! -= factor * value));
    }
    return rest;
  }
}
