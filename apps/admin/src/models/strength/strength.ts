import { isShare, margin, raisesSurplus, type BreakEven, type Parameter } from '@tlaka/domain';

interface Stated {
  readonly mode: number;
}

/** What is needed of a party here; its sheet is null where it is hidden. */
export interface StatingParty {
  readonly id: string;
  readonly sheet: {
    readonly alternative: Stated | null;
    readonly outcomes: readonly {
      readonly scenario: { readonly id: string };
      readonly surplus: number | null;
    }[];
  } | null;
}

/** What is needed of a flow here. */
export interface ValuedFlow {
  readonly id: string;
  readonly valuation: {
    readonly receiver: { readonly fulfilment: Stated | null; readonly likelihood: Stated | null } | null;
    readonly giver: { readonly cost: Stated | null } | null;
  } | null;
}

/** Where a value stands, where it tips over, and how far that is. */
export interface Tipping<Party, Flow> {
  party: Party;
  flow: Flow | null;
  parameter: Parameter;
  now: number;
  at: number;
  margin: number;
}

/** The most likely value that was stated for a parameter. */
const statedOf = (party: StatingParty, flow: ValuedFlow | null, parameter: Parameter): number | undefined => {
  const { receiver, giver } = flow?.valuation ?? {};
  const stated: Partial<Record<Parameter, Stated | null | undefined>> = {
    fulfilment: receiver?.fulfilment,
    likelihood: receiver?.likelihood,
    cost: giver?.cost,
    alternative: party.sheet?.alternative,
  };
  return stated[parameter]?.mode;
};

/** Shares and points both count of a hundred, so that their margins compare. */
const ofHundred = ({ parameter, margin: room }: Tipping<unknown, unknown>): number =>
  isShare(parameter) ? room * 100 : room;

/** The break-even points of a scenario, the smallest margin first. */
export const tippingPoints = <Party extends StatingParty, Flow extends ValuedFlow>(
  parties: readonly Party[],
  flows: readonly Flow[],
  breakEven: readonly BreakEven[],
): Tipping<Party, Flow>[] =>
  breakEven
    .flatMap(({ party: partyId, flow: flowId, parameter, value: at }) => {
      const party = parties.find(({ id }) => id === partyId);
      const flow = flows.find(({ id }) => id === flowId) ?? null;
      const now = party && statedOf(party, flow, parameter);
      if (!party || now === undefined) return [];
      return [{ party, flow, parameter, now, at, margin: margin(parameter, now, at) }];
    })
    .sort((a, b) => ofHundred(a) - ofHundred(b));

/** What may happen to a value before its party is as well off without the deal, or has to. */
export const turnOf = (parameter: Parameter, room: number) => {
  if (room < 0) return raisesSurplus(parameter) ? 'mustRise' : 'mustFall';
  return raisesSurplus(parameter) ? 'mayFall' : 'mayRise';
};

/** The smallest surplus that any party has in the scenario; null while one is not known. */
export const smallestSurplus = (parties: readonly StatingParty[], scenarioId: string): number | null => {
  const known = parties.map(
    ({ sheet }) => sheet?.outcomes.find(({ scenario }) => scenario.id === scenarioId)?.surplus ?? null,
  );
  const gains = known.filter((gain) => gain !== null);
  return gains.length > 0 && gains.length === known.length ? Math.min(...gains) : null;
};

/** Whether a swing is wide enough to be seen in points with one decimal. */
export const shows = (low: number, high: number): boolean => Math.abs(high - low) >= 0.05;

/** Places on a line from the least to the most of these values and 0, in percent of its length. */
export const scaleOf = (values: readonly number[]): ((value: number) => number) => {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const length = most - least || 1;
  return (value) => ((value - least) / length) * 100;
};
