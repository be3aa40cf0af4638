import type { Text } from '../reason.js';
import { roundedDown, roundedUp, sentence, type Figures } from './sentence.js';
import type { SuggestionKind } from './vocabulary.js';

/** The figures and names one suggestion is put into words with. */
export interface Wording {
  readonly target: Text;
  /** The flow, risk or offer that changes. */
  readonly what: string;
  readonly now?: number;
  readonly needed?: number;
  readonly giver?: Text;
  /** What the target gives back in a swap. */
  readonly inReturn?: string;
}

type Say = (figure: Figures, wording: Wording, needed: number, now: number) => string;

const BG: Readonly<Record<SuggestionKind, Say>> = {
  RAISE_LIKELIHOOD: ({ percent }, { what }, needed, now) =>
    `вероятността за „${what}“ стане поне ${percent(needed)} (сега ${percent(now)})`,
  RAISE_FULFILMENT: ({ percent }, { what }, needed, now) =>
    `„${what}“ покрие поне ${percent(needed)} от нуждата (сега ${percent(now)})`,
  CUT_COST: ({ points, plain }, { what }, needed, now) =>
    `усилието за „${what}“ ${needed === 0 ? 'отпадне' : `спадне до ${points(needed)} или по-малко`} (сега ${plain(now)})`,
  MITIGATE_RISK: ({ percent }, { what }, needed, now) =>
    `рискът „${what}“ бъде предотвратен поне на ${percent(needed)} (сега на ${percent(now)})`,
  NEW_FLOW: ({ percent }, { what, giver }, needed, now) =>
    `${giver?.bg} добави „${what}“ (с отчетена вероятност стигат ${percent(needed)} от нуждата, а се предлагат ${percent(now)})`,
  SWAP: (_, { what, giver, inReturn }) => `${giver?.bg} даде „${what}“ и получи в замяна „${inReturn}“`,
};

const EN: Readonly<Record<SuggestionKind, Say>> = {
  RAISE_LIKELIHOOD: ({ percent }, { what }, needed, now) =>
    `“${what}” becomes at least ${percent(needed)} likely (now ${percent(now)})`,
  RAISE_FULFILMENT: ({ percent }, { what }, needed, now) =>
    `“${what}” meets at least ${percent(needed)} of the need (now ${percent(now)})`,
  CUT_COST: ({ points, plain }, { what }, needed, now) =>
    `the effort for “${what}” ${needed === 0 ? 'is dropped' : `falls to ${points(needed)} or less`} (now ${plain(now)})`,
  MITIGATE_RISK: ({ percent }, { what }, needed, now) =>
    `at least ${percent(needed)} of the risk “${what}” is averted (now ${percent(now)})`,
  NEW_FLOW: ({ percent }, { what, giver }, needed, now) =>
    `${giver?.en} adds “${what}”; ${percent(needed)} of the need would be enough, ${percent(now)} is offered, likelihood counted`,
  SWAP: (_, { what, giver, inReturn }) => `${giver?.en} gives “${what}” and gets “${inReturn}” in return`,
};

/** The needed value of a suggestion as it is said: rounded to the safe side, so that it is itself enough. Pure. */
export const saidValue = (kind: SuggestionKind, needed: number): number =>
  kind === 'CUT_COST' ? roundedDown(needed, 2) : roundedUp(needed, 3);

/** One suggestion as a sentence; its needed figure is the one of `saidValue`. Pure. */
export function suggestionText(kind: SuggestionKind, wording: Wording): Text {
  const { target, needed = 0, now = 0 } = wording;
  const safe = saidValue(kind, needed);
  return sentence(
    (figure) => `${target.bg} достига прага си на печалба, ако ${BG[kind](figure, wording, safe, now)}.`,
    (figure) => `${target.en} reaches its minimum gain if ${EN[kind](figure, wording, safe, now)}.`,
  );
}

/** Says that a flow cannot help the target enough, however likely or however complete it becomes. Pure. */
export function notEnoughText(
  kind: 'RAISE_LIKELIHOOD' | 'RAISE_FULFILMENT',
  target: Text,
  flow: string,
): Text {
  return kind === 'RAISE_LIKELIHOOD'
    ? sentence(
        () => `Дори при пълна сигурност за „${flow}“ ${target.bg} не достига прага си на печалба.`,
        () => `Even certainty of “${flow}” is not enough for ${target.en} to reach its minimum gain.`,
      )
    : sentence(
        () => `Дори „${flow}“ да покрие цялата нужда, ${target.bg} не достига прага си на печалба.`,
        () =>
          `Even meeting the whole need by “${flow}” is not enough for ${target.en} to reach its minimum gain.`,
      );
}
