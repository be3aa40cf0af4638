import type { Text } from '../reason.js';
import type { CompiledScenario } from './compile.js';
import { calledIn, type EngagementDocument, type OfferInput } from './document.js';
import { suggestionText } from './suggestion-text.js';
import type { Shortfall, Standing, Trial } from './suggestion-trial.js';
import { modeOf } from './triple.js';
import { EXTERNAL, TOLERANCE } from './vocabulary.js';

/** An offer as the flow that it would be, with what it is worth to its receiver at the mode. */
interface Prospect {
  readonly offer: OfferInput;
  /** Index of the party that it goes to. */
  readonly receiver: number;
  readonly interest: string;
  /** Fulfilment × likelihood. */
  readonly share: number;
  /** The receiver's points that are still unmet in the interest. */
  readonly unmet: number;
  readonly cost: number;
}

/** Whether the scenario uses the offer: its giver gives something of that name there, whoever gets it. */
const isUsed = ({ flows }: CompiledScenario, { from, label }: OfferInput): boolean =>
  Boolean(label) && flows.some((flow) => flow.from === from && flow.label === label);

/** The offer as a flow to `receiver`, for the largest unmet interest that it addresses; null where it addresses none, is
 * not fully valued, or is used already. */
export function prospect({ model, value }: Standing, offer: OfferInput, receiver: number): Prospect | null {
  const { fulfilment, likelihood, cost } = offer;
  if (offer.from === model.partyIds[receiver] || fulfilment === null || fulfilment === undefined) return null;
  if (likelihood === null || likelihood === undefined) return null;
  if (offer.from !== EXTERNAL && (cost === null || cost === undefined)) return null;
  if (isUsed(model, offer)) return null;
  const open = (offer.addresses ?? [])
    .map((id) => model.interestIds.indexOf(id))
    .filter((at) => model.interestParty[at] === receiver)
    .map((at) => ({ id: model.interestIds[at]!, points: model.points[at]! * value.unmet[at]! }))
    .reduce<{ id: string; points: number } | null>(
      (largest, next) => (largest === null || next.points > largest.points ? next : largest),
      null,
    );
  if (open === null) return null;
  return {
    offer,
    receiver,
    interest: open.id,
    share: modeOf(fulfilment) * modeOf(likelihood),
    unmet: open.points,
    cost: offer.from === EXTERNAL ? 0 : modeOf(cost ?? 0),
  };
}

/** The new flows and swaps out of the parties' offers that lift the party to its minimum gain. */
export class OfferTrials {
  constructor(
    private readonly document: EngagementDocument,
    private readonly short: Shortfall,
  ) {}

  /** One offer of another party or from outside, used as a new flow. Pure, no errors. */
  newFlows(): Trial[] {
    const { model, party, deficit } = this.short;
    return this.prospectsFor(party).flatMap((used) => {
      const { offer, interest, share, unmet } = used;
      const value = unmet > TOLERANCE ? deficit / unmet : Infinity;
      if (share < value - TOLERANCE) return [];
      const text = suggestionText('NEW_FLOW', {
        target: model.partyNames[party]!,
        what: offer.label ?? offer.id,
        giver: this.nameOf(offer.from),
        needed: value,
        now: share,
      });
      const target = model.partyIds[party]!;
      const change = { kind: 'NEW_FLOW', target, offer: offer.id, interest, value, text } as const;
      return [{ change, surplus: this.surplusWith([used]) }];
    });
  }

  /** Two offers, one each way, each worth more to its receiver than what that party gives for it costs it, each in its
   * own points. Pure, no errors. */
  swaps(): Trial[] {
    const { model, party, deficit } = this.short;
    const own = (this.document.offers ?? []).filter(({ from }) => from === model.partyIds[party]);
    return this.prospectsFor(party).flatMap((got) => {
      const partner = model.partyIds.indexOf(got.offer.from);
      if (partner < 0) return [];
      return own.flatMap((offer) => {
        const given = prospect(this.short, offer, partner);
        if (given === null) return [];
        const gain = got.unmet * got.share - given.cost;
        const partnerGain = given.unmet * given.share - got.cost;
        if (gain < deficit - TOLERANCE || partnerGain <= TOLERANCE) return [];
        const text = suggestionText('SWAP', {
          target: model.partyNames[party]!,
          what: got.offer.label ?? got.offer.id,
          giver: this.nameOf(got.offer.from),
          inReturn: offer.label ?? offer.id,
        });
        const offers: [string, string] = [got.offer.id, offer.id];
        const change = { kind: 'SWAP', target: model.partyIds[party]!, offers, text } as const;
        return [{ change, surplus: this.surplusWith([got, given]) }];
      });
    });
  }

  private prospectsFor(receiver: number): Prospect[] {
    return (this.document.offers ?? []).flatMap((offer) => prospect(this.short, offer, receiver) ?? []);
  }

  private nameOf(id: string): Text {
    if (id === EXTERNAL) return { bg: 'външен източник', en: 'an outside source' };
    const { partyIds, partyNames } = this.short.model;
    return partyNames[partyIds.indexOf(id)] ?? calledIn({ id });
  }

  /** Surpluses with these offers used: a flow changes nobody's but its receiver's and its giver's, and no two of them serve
   * one interest. */
  private surplusWith(used: readonly Prospect[]): Float64Array {
    const { model, value } = this.short;
    const surplus = value.surplus.slice();
    for (const { offer, receiver, unmet, share, cost } of used) {
      surplus[receiver]! += unmet * share;
      const giver = model.partyIds.indexOf(offer.from);
      if (giver >= 0) surplus[giver]! -= cost;
    }
    return surplus;
  }
}
