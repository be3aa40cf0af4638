/** The seed of one input's own stream, from the run's seed, the owner's draw key (its id, where it has none) and the
 * parameter's name, so that the order of parties and flows changes nothing: FNV-1a over the three, then the finaliser of
 * MurmurHash3. 32 bits, no errors. */
export function streamSeed(seed: number, owner: string, parameter: string): number {
  const key = JSON.stringify([seed, owner, parameter]);
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The next number in [0, 1) of the stream at index `at`, whose state it moves on. The generator mulberry32 (Tommy
 * Ettinger, public domain): the same 32-bit seed gives the same numbers everywhere. States lie in one typed array, for a
 * model draws from some hundred streams two thousand times. */
export function mulberry32(states: Uint32Array, at: number): number {
  const state = (states[at]! + 0x6d2b79f5) | 0;
  states[at] = state;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}
