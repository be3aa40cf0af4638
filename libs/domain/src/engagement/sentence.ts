import type { Text } from '../reason.js';

/** How numbers are written in one language. */
export interface Figures {
  /** Amounts and scores: at most two decimals. */
  readonly plain: (value: number) => string;
  /** So many points of a party: at most two decimals, and the word. */
  readonly points: (value: number) => string;
  /** A share 0..1 as a percentage with at most one decimal. */
  readonly percent: (value: number) => string;
}

/** Trailing zeros say nothing to a reader, and a true minus keeps a figure from breaking at the line end. */
function plain(value: number, digits: number): string {
  const rounded = Number(value.toFixed(digits));
  return String(rounded === 0 ? 0 : rounded).replace('-', '−');
}

function figures(mark: string, point: string, points: string, percent: string): Figures {
  const written = (value: number): string => plain(value, 2).replace('.', mark);
  return {
    plain: written,
    points: (value) => `${written(value)} ${written(value) === '1' ? point : points}`,
    percent: (value) => `${plain(value * 100, 1).replace('.', mark)}${percent}`,
  };
}

const EN = figures('.', 'point', 'points', '%');
const BG = figures(',', 'точка', 'точки', '\u00a0%');

/** Names or clauses as one enumeration: “a, b and c” with the word for “and”. Pure. */
export function listed(items: readonly string[], and: string): string {
  return items.length < 2
    ? items.join()
    : `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1]}`;
}

/** One sentence said in Bulgarian and in English, each with its own decimal mark. Pure. */
export function sentence(bg: (figure: Figures) => string, en: (figure: Figures) => string): Text {
  return { bg: bg(BG), en: en(EN) };
}

/** Rounds to `digits` decimals in the safe direction, so that the figure shown is itself enough. Pure. */
export function roundedUp(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.ceil(value * scale - 1e-6) / scale;
}

/** Rounds down to `digits` decimals, for figures that must not be exceeded. Pure. */
export function roundedDown(value: number, digits: number): number {
  return -roundedUp(-value, digits);
}
