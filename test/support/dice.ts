/** Reproducible chance for generated cases: the same seed throws the same numbers (mulberry32). */
export class Dice {
  constructor(private state: number) {}

  /** A whole number from 0 to below `sides`. */
  throw(sides: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides);
  }

  one<T>(of: readonly T[]): T {
    const found = of[this.throw(of.length)];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  }

  some<T>(of: readonly T[], most: number): T[] {
    return of.length ? Array.from({ length: this.throw(most + 1) }, () => this.one(of)) : [];
  }

  chance(of: number): boolean {
    return this.throw(of) === 0;
  }
}
