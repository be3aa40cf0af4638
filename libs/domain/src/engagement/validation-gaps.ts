import { reason, type Reason, type Text } from '../reason.js';
import { calledIn, type EngagementDocument } from './document.js';
import { unfinished } from './unfinished.js';
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

/** The parties that do not stand by what is entered for them, unless the coordinator marked it as an estimate. Pure, no errors. */
export function unconfirmed({ document, sheets: stated }: Statements): Reason[] {
  const sheets = new Map(stated.map((sheet) => [sheet.party, sheet]));
  return document.parties.flatMap((party) => {
    const sheet = sheets.get(party.id);
    const estimated = sheet?.source === 'COORDINATOR_ESTIMATE' && sheet.confidence !== null;
    if (sheet?.confirmed || estimated) return [];
    const { bg, en } = calledIn(party);
    return reason(
      'engagement.sheet-unconfirmed',
      `Стойностите на ${bg} не са потвърдени; ако са преценка на координатора, посочете и доколко е сигурна.`,
      `The values of ${en} are not confirmed; if they are the coordinator's estimate, mark them so with a confidence.`,
    );
  });
}

/** One sentence per party and kind of gap: who reads it must know whom to ask, not every number. To whom the sheets are
 * closed, not even what kind of value a party has yet to state. Pure, no errors. */
export function unstated({ document, mayReadSheets }: Statements): Reason[] {
  const names = new Map(document.parties.map((party) => [party.id, calledIn(party)]));
  const gaps = new Map<string, Reason>();
  for (const scenario of document.scenarios)
    for (const { rule, message, party } of unfinished(document, scenario)) {
      if (party === null) continue;
      const who = names.get(party) ?? calledIn({ id: party });
      if (mayReadSheets)
        gaps.set(`${rule} ${party}`, reason(rule, `${who.bg}: ${message.bg}`, `${who.en}: ${message.en}`));
      else gaps.set(party, unnamedGap(who));
    }
  return [...gaps.values()];
}

const unnamedGap = ({ bg, en }: Text): Reason =>
  reason(
    'engagement.values-missing',
    `Липсват стойности от страна на „${bg}“.`,
    `“${en}” has not stated all its values yet.`,
  );
