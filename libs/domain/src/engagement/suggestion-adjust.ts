import { flowSlot, riskSlot } from './compile.js';
import type { NotEnough } from './evaluation.js';
import { notEnoughText, suggestionText } from './suggestion-text.js';
import type { Shortfall, Trial } from './suggestion-trial.js';
import { valueAt } from './valuation.js';
import { TOLERANCE } from './vocabulary.js';

function surplusWith({ model }: Shortfall, slot: number, value: number): Float64Array {
  const values = model.mode.slice();
  values[slot] = value;
  return valueAt(model, values).surplus;
}

/** Raising the likelihood or fulfilment of what the party gets to the value where its minimum gain is reached, and those
 * flows not yet certain or whole of which even certainty or the whole would not do. Pure, no errors. */
export function raises(short: Shortfall): { trials: Trial[]; notEnough: NotEnough[] } {
  const { model, party } = short;
  const target = model.partyIds[party]!;
  const name = model.partyNames[party]!;
  const trials: Trial[] = [];
  const notEnough: NotEnough[] = [];
  model.flows.forEach((flow, at) => {
    if (model.receiver[at] !== party) return;
    const what = flow.label ?? flow.id;
    for (const [kind, offset] of [
      ['RAISE_LIKELIHOOD', 1],
      ['RAISE_FULFILMENT', 0],
    ] as const) {
      const slot = flowSlot(at) + offset;
      const atZero = surplusWith(short, slot, 0)[party]!;
      const slope = surplusWith(short, slot, 1)[party]! - atZero;
      const needed = slope > TOLERANCE ? (model.minGain[party]! - atZero) / slope : Infinity;
      const now = model.mode[slot]!;
      if (needed > 1 + TOLERANCE) {
        const text = notEnoughText(kind, name, what);
        if (now < 1) notEnough.push({ kind, target, flow: flow.id, text });
        continue;
      }
      const value = Math.min(1, needed);
      const text = suggestionText(kind, { target: name, what, needed: value, now });
      const surplus = surplusWith(short, slot, value);
      trials.push({ change: { kind, target, flow: flow.id, value, text }, surplus });
    }
  });
  return { trials, notEnough };
}

/** Cutting one of the party's efforts by what it is short of, where the effort is that large. Pure, no errors. */
export function cuts(short: Shortfall): Trial[] {
  const { model, party, deficit } = short;
  return model.flows.flatMap((flow, at) => {
    const slot = flowSlot(at) + 2;
    const now = model.mode[slot]!;
    const value = now - deficit;
    if (model.giver[at] !== party || value < -TOLERANCE) return [];
    const needed = Math.max(0, value);
    const what = flow.label ?? flow.id;
    const target = model.partyNames[party]!;
    const text = suggestionText('CUT_COST', { target, what, needed, now });
    const change = {
      kind: 'CUT_COST',
      target: model.partyIds[party]!,
      flow: flow.id,
      value: needed,
      text,
    } as const;
    return [{ change, surplus: surplusWith(short, slot, needed) }];
  });
}

/** Mitigating one of the party's risks as far as it takes, where that is possible. Pure, no errors. */
export function mitigations(short: Shortfall): Trial[] {
  const { model, party, deficit } = short;
  return [...model.riskParty].flatMap((owner, at) => {
    const first = riskSlot(model, at);
    const weight = model.riskAversion[party]! * model.mode[first]! * model.mode[first + 1]!;
    const now = model.mode[first + 2]!;
    const value = now + deficit / weight;
    if (owner !== party || !(value <= 1 + TOLERANCE)) return [];
    const needed = Math.min(1, value);
    const { risk: label, riskId } = model.slots[first]!;
    const risk = label ?? '';
    const target = model.partyNames[party]!;
    const text = suggestionText('MITIGATE_RISK', { target, what: risk, needed, now });
    const change = {
      kind: 'MITIGATE_RISK',
      target: model.partyIds[party]!,
      risk,
      ...(riskId === null ? {} : { riskId }),
      value: needed,
      text,
    } as const;
    return [{ change, surplus: surplusWith(short, first + 2, needed) }];
  });
}
