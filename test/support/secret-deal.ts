import type { EngagementDocument, PartyInput } from '../../libs/domain/src/engagement/document.js';
import type { Client } from './client.js';
import { Deal, UPDATE_SHEET } from './deal.js';
import type { Factory } from './factory.js';
import { everyLink } from './paths.js';
import type { Rows } from './rows.js';
import { AROUND } from './secret-types.js';

export const LETTERS = ['M', 'U', 'C'] as const;

/** Numbers with digits that nothing else has, so that a leak is seen wherever it comes out. */
const near = (value: number, at: number): number => value + (731_000 + at) / 1e9;

function partyOf(id: string, at: number): PartyInput {
  const digits = at * 10;
  const [probability, impact, mitigation] = [0.1, 20, 0.5].map((value, of) => near(value, digits + of));
  return {
    id,
    name: `Organisation ${id} that does not exist`,
    interests: [
      { id: `${id}1`, label: `тайна-цел-${id}`, points: near(60, digits + 4) },
      { id: `${id}2`, label: `second-secret-aim-${id}`, points: 40 - near(0, digits + 4) },
    ],
    alternative: near(8 + at, digits + 5),
    minGain: near(3, digits + 6),
    risks: [{ label: `secret-fear-${id}`, probability, impact, mitigation }],
  };
}

const flow = (id: string, from: string, to: string, at: number) => ({
  id,
  from,
  to,
  label: `open label ${id}`,
  interest: `${to}1`,
  fulfilment: near(0.7, at),
  likelihood: { low: near(0.5, at + 1), mode: near(0.8, at + 2), high: near(0.9, at + 3) },
  cost: near(6, at + 4),
  needIntensity: 'D' as const,
  sourceImportance: 4,
});

const DOCUMENT: EngagementDocument = {
  parties: LETTERS.map((id, at) => partyOf(id, at + 1)),
  offers: [
    {
      id: 'o1',
      from: 'M',
      label: 'secret-offer-of-M',
      addresses: ['C1'],
      fulfilment: near(0.5, 130),
      likelihood: near(0.7, 131),
      cost: near(2, 132),
    },
  ],
  scenarios: [
    { id: 'A', flows: [flow('f1', 'M', 'U', 100), flow('f2', 'U', 'C', 110), flow('f3', 'C', 'M', 120)] },
  ],
};

/** A deal of three parties in a ring whose every number and word tells whose secret it is. */
export async function secretDeal(a: Factory): Promise<Deal> {
  const deal = await Deal.made(a, DOCUMENT);
  for (const id of LETTERS)
    await deal.coordinator.client.ask(UPDATE_SHEET, {
      id: deal.content.parties[id],
      version: 2,
      patch: { alternativeText: `secret-way-out-${id}` },
    });
  return deal;
}

const TELL_TALE = /\d+\.\d{5,}(?:e-\d+)?|[0-9a-f]{64}|secret-[\w-]+|тайна-[\p{L}\w-]+/gu;
const tellTales = (found: { text: string }[]): string[] =>
  found
    .map(({ text }) => text)
    .join()
    .match(TELL_TALE) ?? [];

const LATEST = '(select id from evaluation order by id desc limit 1)';
const OF_PARTY = `select (secret - '{created_at,updated_at,stated_at}'::text[])::text as text from (
  select to_jsonb(s) as secret from sheet s where party_id = $1
  union all select to_jsonb(r) from party_risk r where party_id = $1
  union all select to_jsonb(v) from receiver_valuation v where party_id = $1
  union all select to_jsonb(g) from giver_valuation g where party_id = $1
  union all select to_jsonb(o) from party_outcome o where party_id = $1 and evaluation_id = ${LATEST}) t`;
const OF_ALL = `select (secret - '{created_at,updated_at}'::text[])::text as text from (
  select to_jsonb(d) as secret from evaluation_detail d where evaluation_id = ${LATEST}
  union all select to_jsonb(o) from model_offer o) t`;

/** What only some may read, by the party whose it is; under `all` what is computed from several sheets. */
export class Secrets {
  private constructor(readonly words: Readonly<Record<string, ReadonlySet<string>>>) {}

  /** Every odd number and every secret word that the database holds. */
  static async of(rows: Rows, deal: Deal): Promise<Secrets> {
    const words: Record<string, Set<string>> = {};
    for (const letter of LETTERS)
      words[letter] = new Set(tellTales(await rows.find(OF_PARTY, [deal.content.parties[letter]])));
    const known = new Set(Object.values(words).flatMap((own) => [...own]));
    words.all = new Set(tellTales(await rows.find(OF_ALL)).filter((word) => !known.has(word)));
    return new Secrets(words);
  }

  /** Whose secrets a text gives away. */
  in(text: string): string[] {
    return Object.entries(this.words).flatMap(([whose, words]) =>
      [...words].some((word) => text.includes(word)) ? [whose] : [],
    );
  }

  /** Reads along every link of the model: whose secrets came out, where, and what went wrong otherwise. */
  async readBy(client: Client): Promise<{ seen: string[]; where: string[]; broken: string[] }> {
    const [seen, where, broken] = [new Set<string>(), [] as string[], [] as string[]];
    for (const [place, document] of everyLink(AROUND)) {
      const { data, errors } = await client.send(document);
      const whose = this.in(JSON.stringify([data, errors]));
      for (const one of whose) seen.add(one);
      if (whose.length) where.push(`${place}: ${whose.join()}`);
      const codes = errors.map(({ extensions }) => String(extensions.code));
      if (codes.some((one) => one !== 'FORBIDDEN')) broken.push(`${place}: ${codes.join()}`);
    }
    return { seen: [...seen].sort(), where, broken };
  }
}
