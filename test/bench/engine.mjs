// The win-win engine on the largest model that is judged while somebody waits: 12 parties, 60 flows, 2,000 draws.
import { evaluate } from '@tlaka/domain';
import { random } from './random.mjs';

const PARTIES = 12;
const FLOWS = 60;
const DRAWS = 2000;
const LETTERS = ['A', 'B', 'C', 'D', 'E'];

const partyId = (at) => `p${at}`;
const around = (mode, most) => ({ low: mode * 0.75, mode, high: Math.min(most, mode * 1.25) });

function partyOf(at, alternative) {
  const shares = [50, 30, 20];
  return {
    id: partyId(at),
    interests: shares.map((points, need) => ({ id: `${partyId(at)}n${need}`, points })),
    alternative: around(alternative, 99),
    risks: [
      {
        label: 'delay',
        probability: around(0.2, 1),
        impact: around(10, 100),
        mitigation: around(0.3, 1),
      },
    ],
  };
}

function flowOf(at, next) {
  const from = at % PARTIES;
  const to = (from + 1 + (Math.floor(at / PARTIES) % (PARTIES - 1))) % PARTIES;
  return {
    id: `f${at}`,
    from: partyId(from),
    to: partyId(to),
    interest: `${partyId(to)}n${at % 3}`,
    fulfilment: around(0.4 + 0.4 * next(), 1),
    likelihood: around(0.6 + 0.3 * next(), 1),
    cost: around(2 + 4 * next(), 100),
    needIntensity: LETTERS[Math.floor(next() * 5)],
    sourceImportance: 1 + Math.floor(next() * 5),
  };
}

/** Two offers of every party to each of its neighbours, so that whoever loses has suggestions of every kind. */
const offerOf = (at) => ({
  id: `o${at}`,
  from: partyId(at % PARTIES),
  addresses: [1, 2, 3].map((step) => `${partyId((at + step) % PARTIES)}n${at % 3}`),
  fulfilment: 0.6,
  likelihood: 0.9,
  cost: 2,
});

function deal(alternatives) {
  const next = random(11);
  return {
    parties: alternatives.map((alternative, at) => partyOf(at, alternative)),
    offers: Array.from({ length: 2 * PARTIES }, (_, at) => offerOf(at)),
    draws: DRAWS,
    scenarios: [{ id: 'A', flows: Array.from({ length: FLOWS }, (_, at) => flowOf(at, next)) }],
  };
}

const winning = () => deal(Array(PARTIES).fill(5));

/** The same deal where every third party would be slightly better off without it. */
const losing = () =>
  deal(evaluate(winning()).scenarios[0].parties.map(({ surplus }, at) => (at % 3 ? 5 : 5 + surplus + 2)));

/** Everybody gives to everybody: 132 flows, all loops of at most six among twelve. */
function dense() {
  const next = random(13);
  const pairs = Array.from({ length: PARTIES * PARTIES }, (_, at) => [
    at % PARTIES,
    Math.floor(at / PARTIES),
  ]);
  const flows = pairs
    .filter(([from, to]) => from !== to)
    .map(([from, to], at) => ({
      ...flowOf(at, next),
      from: partyId(from),
      to: partyId(to),
      interest: `${partyId(to)}n${at % 3}`,
    }));
  return { parties: winning().parties, draws: 1, scenarios: [{ id: 'A', flows }] };
}

function figures(document) {
  const answer = evaluate(document).scenarios[0];
  for (let warm = 0; warm < 20; warm++) evaluate(document);
  const start = process.cpuUsage();
  const times = Array.from({ length: 40 }, () => {
    const before = performance.now();
    evaluate(document);
    return performance.now() - before;
  }).sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(start);
  const at = (share) => Number(times[Math.ceil(share * times.length) - 1].toFixed(2));
  return {
    cpu: Number(((user + system) / 1000 / times.length).toFixed(2)),
    p50: at(0.5),
    p95: at(0.95),
    verdict: answer.verdict,
    losing: answer.parties.filter(({ status }) => status === 'LOSS').length,
    suggestions: answer.suggestions.length,
    loopsShown: answer.network.loops.length,
  };
}

/** Milliseconds of one whole evaluation, warm, by the processor's clock and by the wall's: everybody winning, every third party losing, and a dense network. */
export const engineFigures = () => ({
  allWin: figures(winning()),
  someLose: figures(losing()),
  dense: figures(dense()),
});
