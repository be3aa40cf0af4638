import type { Text } from '../../reason.js';
import { calledIn } from '../document.js';
import { listed, sentence } from '../sentence.js';
import { coalitionOf, type CoalitionGame } from './coalition-game.js';
import { moneyTolerance } from './money-tolerance.js';

/** A coalition that does better on its own than by the proposed payment. */
export interface Objection {
  readonly coalition: readonly string[];
  /** By how much, in money, above 0. */
  readonly excess: number;
  readonly text: Text;
}

/** The payment of each coalition, by mask. Pure, no errors. */
export function paymentsByCoalition(
  { players, values }: CoalitionGame,
  payment: readonly number[],
): Float64Array {
  const paid = new Float64Array(values.length);
  for (let mask = 1; mask < values.length; mask += 1) {
    const last = 31 - Math.clz32(mask);
    if (last < players.length) paid[mask] = paid[mask ^ (1 << last)]! + payment[last]!;
  }
  return paid;
}

/** Excess v(S) − x(S) of every coalition at a payment (one amount per player), by mask; above 0 a coalition would rather
 * leave. Pure, no errors. */
export function excesses(game: CoalitionGame, payment: readonly number[]): Float64Array {
  const paid = paymentsByCoalition(game, payment);
  return game.values.map((value, mask) => value - paid[mask]!);
}

/** The coalitions that would do better on their own, the strongest objection first, each with a sentence in which its
 * players go by `names`. Pure. */
export function objections(
  game: CoalitionGame,
  payment: readonly number[],
  names: readonly Text[] = game.players.map((id) => calledIn({ id })),
): Objection[] {
  const found: Objection[] = [];
  const tolerance = moneyTolerance(game.values);
  excesses(game, payment).forEach((excess, mask) => {
    if (mask === 0 || excess <= tolerance) return;
    const coalition = coalitionOf(game.players, mask);
    const alone = coalition.length === 1;
    const called = names.filter((_, player) => (mask >> player) & 1);
    const [bg, en] = [called.map((name) => name.bg), called.map((name) => name.en)];
    const text = sentence(
      ({ plain }) =>
        `${listed(bg, 'и')} ${alone ? 'печели' : 'печелят'} с ${plain(excess)} повече без останалите.`,
      ({ plain }) =>
        `${listed(en, 'and')} would do better on ${alone ? 'its' : 'their'} own by ${plain(excess)}.`,
    );
    found.push({ coalition, excess, text });
  });
  return found.sort((a, b) => b.excess - a.excess);
}

/** Whether a payment hands out exactly what all together make and leaves no coalition a reason to leave (Gillies 1959).
 * Pure, no errors. */
export function inCore(game: CoalitionGame, payment: readonly number[]): boolean {
  const excess = excesses(game, payment);
  const whole = excess[excess.length - 1]!;
  const tolerance = moneyTolerance(game.values);
  return Math.abs(whole) <= tolerance && excess.every((value) => value <= tolerance);
}
