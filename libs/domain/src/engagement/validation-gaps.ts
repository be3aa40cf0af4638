import type { Language } from '../account/language.js';
import { reason, type Reason, type Text } from '../reason.js';
import { calledIn, type EngagementDocument, type ScenarioInput } from './document.js';
import { unfinished, type Missing } from './unfinished.js';
import type { Confidence, ValuationSource } from './vocabulary.js';

/** Where one party's numbers come from, and whether it stood by them. */
export interface SheetFacts {
  readonly party: string;
  readonly source: ValuationSource | null;
  readonly confidence: Confidence | null;
  readonly confirmed: boolean;
}

/** What the parties of a model state, and to whom it is told. */
export interface Statements {
  readonly document: EngagementDocument;
  readonly sheets: readonly SheetFacts[];
  /** Whether the one who asks may read what the parties state. */
  readonly mayReadSheets: boolean;
}

/** One thing that a party has yet to state, and where it is asked for it. */
export interface Unstated {
  readonly party: string;
  /** Null where it is the same in every scenario. */
  readonly scenario: string | null;
  readonly flow: string | null;
  readonly risk: string | null;
  /** Which scenario, which flow or risk and what of it; null where the sentence above leaves nothing to add. */
  readonly text: Text | null;
}

/** What stands against a move; of values that are missing, also where each of them is stated. */
export interface Obstacle extends Reason {
  readonly unstated?: readonly Unstated[];
}

/** The parties that do not stand by what is entered for them, unless the coordinator marked it as an estimate. That is no
 * value of theirs, and whoever moves the model is told; to whom the sheets are closed, not where the numbers come from.
 * Pure, no errors. */
export function unconfirmed({ document, sheets: stated, mayReadSheets }: Statements): Obstacle[] {
  const sheets = new Map(stated.map((sheet) => [sheet.party, sheet]));
  return document.parties.flatMap((party) => {
    const sheet = sheets.get(party.id);
    const estimated = sheet?.source === 'COORDINATOR_ESTIMATE' && sheet.confidence !== null;
    if (sheet?.confirmed || estimated) return [];
    const { bg, en } = calledIn(party);
    if (!mayReadSheets)
      return reason(
        'engagement.sheet-unconfirmed',
        `Стойностите на ${bg} още не са потвърдени.`,
        `The values of ${en} are not confirmed yet.`,
      );
    const sentence = reason(
      'engagement.sheet-unconfirmed',
      `Стойностите на ${bg} не са потвърдени; ако са преценка на координатора, посочете и доколко е сигурна.`,
      `The values of ${en} are not confirmed; if they are the coordinator’s estimate, mark them so with a confidence.`,
    );
    const whole = { scenario: null, flow: null, risk: null, text: null };
    return { ...sentence, unstated: [{ party: party.id, ...whole }] };
  });
}

const VALUES: Readonly<Record<NonNullable<Missing['value']>, Text>> = {
  interests: { bg: 'точките', en: 'the points' },
  alternative: { bg: 'какво има без споразумението', en: 'what it has without the deal' },
  interest: { bg: 'на кой интерес отговаря', en: 'which interest it meets' },
  fulfilment: { bg: 'каква част от него', en: 'how much of it' },
  likelihood: { bg: 'колко е вероятно', en: 'how likely it is' },
  cost: { bg: 'усилието', en: 'the effort' },
  probability: { bg: 'колко е вероятен', en: 'how probable it is' },
  impact: { bg: 'въздействието', en: 'the impact' },
  mitigation: { bg: 'доколко е предотвратен', en: 'how far it is averted' },
};

type PartyGap = Missing & {
  readonly party: string;
  /** Null where it is not in one scenario alone. */
  readonly scenario: ScenarioInput | null;
};

/** Each gap of a party once, though a sheet stands in every scenario. */
function gapsOf(document: EngagementDocument): PartyGap[] {
  const gaps = document.scenarios.flatMap((scenario) =>
    unfinished(document, scenario).flatMap((missing) => {
      const { party, path } = missing;
      const where = path.startsWith('$.scenarios') ? scenario : null;
      return party === null ? [] : [{ ...missing, party, scenario: where }];
    }),
  );
  return [...new Map(gaps.map((gap) => [gap.path, gap])).values()];
}

type Together = readonly [PartyGap, ...PartyGap[]];

function together(gaps: readonly PartyGap[], key: (gap: PartyGap) => string): Together[] {
  const groups = new Map<string, [PartyGap, ...PartyGap[]]>();
  for (const gap of gaps) {
    const group = groups.get(key(gap));
    if (group) group.push(gap);
    else groups.set(key(gap), [gap]);
  }
  return [...groups.values()];
}

/** Gaps in one flow, risk or sheet, as one. */
function toldOf(gaps: Together): Unstated {
  const { party, scenario, flow, risk, about } = gaps[0];
  const told = (language: Language, open: string, close: string, the: string): string => {
    const quoted = (name: string | undefined) => `${open}${name}${close}`;
    const place = scenario ? `${the} ${quoted(scenario.name ?? scenario.id)}, ` : '';
    const values = gaps.flatMap(({ value }) => (value ? [VALUES[value][language]] : []));
    return `${place}${quoted(about)}: ${values.join(', ')}`;
  };
  return {
    party,
    scenario: scenario?.id ?? null,
    flow: flow ?? null,
    risk: risk ?? null,
    text:
      about === undefined
        ? null
        : { bg: told('bg', '„', '“', 'Сценарий'), en: told('en', '“', '”', 'Scenario') },
  };
}

/** One sentence per party and kind of gap, with the places where it gapes; to whom the sheets are closed, only which party
 * is silent: neither what kind of value it has yet to state nor where. Pure, no errors. */
export function unstated({ document, mayReadSheets }: Statements): Obstacle[] {
  const names = new Map(document.parties.map((party) => [party.id, calledIn(party)]));
  const whose = (party: string): Text => names.get(party) ?? calledIn({ id: party });
  const gaps = gapsOf(document);
  if (!mayReadSheets)
    return together(gaps, ({ party }) => party).map(([{ party }]) => unnamedGap(whose(party)));
  return together(gaps, ({ rule, party }) => `${rule} ${party}`).map((group) => {
    const [{ rule, message, party }] = group;
    const { bg, en } = whose(party);
    return {
      ...reason(rule, `${bg}: ${message.bg}`, `${en}: ${message.en}`),
      unstated: together(group, ({ path }) => path.slice(0, path.lastIndexOf('.'))).map(toldOf),
    };
  });
}

const unnamedGap = ({ bg, en }: Text): Reason =>
  reason(
    'engagement.values-missing',
    `Липсват стойности от страна на ${bg}.`,
    `${en} has not stated all its values yet.`,
  );
