import { random } from './random.mjs';

const PARTIES = 12;
const FLOWS = 60;
const LETTERS = 'ABCDE';

const id = (party) => `p${party}`;
const interest = (party, at) => `${id(party)} interest ${at}`;
const around = (mode, width, top) => ({
  low: Math.max(0, mode - width),
  mode,
  high: Math.min(top, mode + width),
});

/** Twelve parties, sixty flows, every value with a spread, three offers of each party; some parties lose. */
export function losingModel(draws) {
  const next = random(42);
  const share = (least, most) => around(least + (most - least) * next(), 0.1, 1);
  const points = (least, most) => around(least + (most - least) * next(), 2, 100);
  const pick = (count) => Math.floor(next() * count);
  const other = (party) => (party + 1 + pick(PARTIES - 1)) % PARTIES;
  const parties = Array.from({ length: PARTIES }, (_, party) => ({
    id: id(party),
    interests: [50, 30, 20].map((worth, at) => ({ id: interest(party, at), points: worth })),
    alternative: points(3, 25),
    risks: [
      { label: 'delay', probability: share(0.1, 0.4), impact: points(5, 20), mitigation: share(0, 0.3) },
    ],
  }));
  const flows = Array.from({ length: FLOWS }, (_, flow) => {
    const from = flow % PARTIES;
    const to = other(from);
    return {
      id: `f${flow}`,
      from: id(from),
      to: id(to),
      interest: interest(to, pick(3)),
      fulfilment: share(0.4, 0.9),
      likelihood: share(0.5, 0.9),
      cost: points(2, 8),
      needIntensity: LETTERS[pick(5)],
      sourceImportance: 1 + pick(5),
    };
  });
  const offers = Array.from({ length: 3 * PARTIES }, (_, offer) => {
    const from = offer % PARTIES;
    const [one, two] = [other(from), other(from)];
    return {
      id: `o${offer}`,
      from: id(from),
      addresses: [interest(one, pick(3)), interest(two, pick(3))],
      fulfilment: share(0.5, 0.9),
      likelihood: share(0.6, 0.9),
      cost: points(1, 4),
    };
  });
  return { parties, offers, draws, seed: 1, focal: id(0), scenarios: [{ id: 'A', flows }] };
}

/** One scored flow from every one of twelve parties to every other. */
export function denseNetwork() {
  const next = random(7);
  const ids = Array.from({ length: PARTIES }, (_, party) => id(party));
  const flows = ids.flatMap((from) =>
    ids
      .filter((to) => to !== from)
      .map((to) => ({
        id: `${from} ${to}`,
        from,
        to,
        needIntensity: LETTERS[Math.floor(next() * 5)],
        sourceImportance: 1 + Math.floor(next() * 5),
      })),
  );
  return { ids, flows };
}
