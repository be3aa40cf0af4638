import { EXTERNAL, type Fault, type Triple, documentInterest, validate } from '@tlaka/domain';
import { invalid } from '../platform/errors.js';
import type { OfferAddress } from './offer.entity.js';
import type { Sheet } from './sheet.entity.js';

/** A spread of nothing is a number: one fault for it and not three. */
const plain = (value: Triple | null | undefined): Triple | number | null | undefined =>
  value && value.low === value.mode && value.mode === value.high ? value.mode : value;

const RENAMED: Readonly<Record<string, string>> = { power: 'bargainingPower' };

/** Throws VALIDATION with every impossible value at its place in the input. */
function refuse(faults: readonly Fault[], documentPath: string, place: string): void {
  const found = faults.map(({ path, rule, message }): Fault => {
    const inside = path.replace(documentPath, '').replace(/\[(\d+)\]/g, '.$1');
    const field = inside.replace(/^\.(\w+)/, (_all, name: string) => `.${RENAMED[name] ?? name}`);
    return { path: `${place}${field}`, rule, message };
  });
  if (found.length) throw invalid(...found);
}

interface SheetValues {
  interests?: readonly { id: string; label?: string | null; points?: number | null }[];
  alternative?: Triple | null;
  minGain?: number | null;
  bargainingPower?: number | null;
  riskAversion?: number | null;
}

/** What a party states of itself. */
export function checkSheet(values: SheetValues, place: string): void {
  const { interests, alternative, minGain, bargainingPower: power, riskAversion } = values;
  const party = { id: 'it', interests, alternative: plain(alternative), minGain, power, riskAversion };
  refuse(validate({ parties: [party], scenarios: [] }), '$.parties[0]', place);
}

interface RiskValues {
  probability?: Triple | null;
  impact?: Triple | null;
  mitigation?: Triple | null;
}

export function checkRisk({ probability, impact, mitigation }: RiskValues, place: string): void {
  const risk = { probability: plain(probability), impact: plain(impact), mitigation: plain(mitigation) };
  const party = { id: 'it', risks: [risk] };
  refuse(validate({ parties: [party], scenarios: [] }), '$.parties[0].risks[0]', place);
}

interface OfferValues {
  addresses?: readonly OfferAddress[] | null;
  fulfilment?: Triple | null;
  likelihood?: Triple | null;
  cost?: Triple | null;
}

/** What is said of an offer; `sheets` are those of the parties of the model. */
export function checkOffer(
  { addresses, fulfilment, likelihood, cost }: OfferValues,
  sheets: readonly Sheet[],
  place: string,
): void {
  const offer = {
    id: 'it',
    from: EXTERNAL,
    addresses: addresses?.map(({ partyId, interest }) => documentInterest(partyId, interest)),
    fulfilment: plain(fulfilment),
    likelihood: plain(likelihood),
    cost: plain(cost),
  };
  const parties = sheets.map(({ partyId, interests }) => ({
    id: partyId,
    interests: interests.map(({ id }) => ({ id: documentInterest(partyId, id) })),
  }));
  refuse(validate({ parties, offers: [offer], scenarios: [] }), '$.offers[0]', place);
}

interface FlowValues {
  interest?: string | null;
  fulfilment?: Triple | null;
  likelihood?: Triple | null;
  needIntensity?: string | null;
  sourceImportance?: number | null;
  cost?: Triple | null;
}

/** What one side states of a flow; `interests` are those on the receiver's sheet. */
export function checkFlow(values: FlowValues, interests: readonly { id: string }[], place: string): void {
  const { fulfilment, likelihood, cost, ...rest } = values;
  const flow = {
    ...rest,
    id: 'it',
    from: EXTERNAL,
    to: 'receiver',
    fulfilment: plain(fulfilment),
    likelihood: plain(likelihood),
    cost: plain(cost),
  };
  const parties = [{ id: 'receiver', interests: interests.map(({ id }) => ({ id })) }];
  refuse(validate({ parties, scenarios: [{ id: 'it', flows: [flow] }] }), '$.scenarios[0].flows[0]', place);
}
