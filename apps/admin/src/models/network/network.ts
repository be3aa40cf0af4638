import { EXTERNAL, flowScore, type NeedIntensity } from '@tlaka/domain';

/** What is needed of a flow here; the receiver's side is null where it is hidden. */
export interface ScorableFlow {
  readonly id: string;
  readonly from: { readonly id: string } | null;
  readonly to: { readonly id: string } | null;
  readonly valuation: {
    readonly receiver: {
      readonly needIntensity: NeedIntensity | null;
      readonly sourceImportance: number | null;
    } | null;
  } | null;
}

/** The giver and the receiver of a flow; outside is one of them too. */
export const endsOf = ({ from, to }: Pick<ScorableFlow, 'from' | 'to'>) => ({
  from: from?.id ?? EXTERNAL,
  to: to?.id ?? EXTERNAL,
});

/** The score of a flow, 0 to 1; null while it is not scored or hidden. */
export const scoreOf = ({ valuation }: ScorableFlow): number | null =>
  flowScore(valuation?.receiver?.needIntensity, valuation?.receiver?.sourceImportance);

/** The flows between parties that are in no loop because something of their score is not stated. */
export const unscored = <Flow extends ScorableFlow>(flows: readonly Flow[]) => {
  const missing = (name: 'needIntensity' | 'sourceImportance') =>
    flows.filter(({ from, to, valuation }) => from && to && valuation?.receiver && !valuation.receiver[name]);
  return { withoutNeed: missing('needIntensity'), withoutSource: missing('sourceImportance') };
};

/** Those who are in no loop: who gives something all the same, and who only gets. */
export const oneWay = (outside: readonly string[], flows: readonly ScorableFlow[]) => {
  const gives = (party: string) =>
    flows.some((flow) => flow.from?.id === party && flow.to !== null && scoreOf(flow) !== null);
  return {
    givesOnly: outside.filter(gives),
    getsOnly: outside.filter((party) => !gives(party)),
  };
};

/** Shares of all value that comes back, the largest first; what would be written as 0 % is left out. */
export const sharesOf = (occurrence: Readonly<Record<string, number>>): [string, number][] =>
  Object.entries(occurrence)
    .filter(([, share]) => share >= 0.005)
    .sort(([, a], [, b]) => b - a);
