import { type Reason, type Text, reason } from '../../reason.js';
import { sizeObstacles } from '../size.js';
import { EXTERNAL } from '../vocabulary.js';
import type { CooperationTemplate, TemplateFlow } from './template.js';

/** Who plays a role; one may play several, and several may play one. */
export interface Part {
  readonly role: string;
  readonly party: string;
}

/** What a form makes of a cast: the parties in the order of its roles, who gives what to whom (null: outside), and what
 * could hurt whom. */
export interface CastDeal {
  readonly parties: readonly string[];
  readonly flows: readonly { from: string | null; to: string | null; flow: TemplateFlow }[];
  readonly risks: readonly { party: string; label: Text }[];
}

/** Where a flow of a form goes from and to: two of its roles, either may be EXTERNAL. */
type Ends = Pick<TemplateFlow, 'from' | 'to'>;

/** As much of a form as says what a cast makes of it. */
interface CastForm<F extends Ends> {
  readonly roles: readonly { readonly key: string }[];
  readonly flows: readonly F[];
}

/** Months that a model looks at where the usual length of its form is open. */
const OPEN_HORIZON = 36;

/** Months that a deal of the form is looked at: its usual length, the longer end. Pure. */
export const usualHorizon = ({ months: { least, most } }: CooperationTemplate): number =>
  most ?? Math.max(least, OPEN_HORIZON);

/** What the cast makes of the flows of a form: each for every pair of a giver and a receiver, never from a party to itself.
 * A flow of a role that nobody plays, or that one party alone plays both ends of, makes none. Pure. */
export function castFlows<F extends Ends>(
  flows: readonly F[],
  cast: readonly Part[],
): { from: string | null; to: string | null; flow: F }[] {
  const playing = (role: string): (string | null)[] => (role === EXTERNAL ? [null] : players(cast, role));
  return flows.flatMap((flow) =>
    playing(flow.from).flatMap((from) =>
      playing(flow.to).flatMap((to) => (from === to ? [] : [{ from, to, flow }])),
    ),
  );
}

/** The flows of a form that a cast makes none of, each with the roles at its ends that nobody plays; where somebody plays
 * both ends, it is one and the same party. Pure. */
export function missingFlows<F extends Ends>(
  flows: readonly F[],
  cast: readonly Part[],
): { flow: F; unplayed: string[] }[] {
  const made = castFlows(flows, cast);
  return flows
    .filter((flow) => !made.some((one) => one.flow === flow))
    .map((flow) => ({
      flow,
      unplayed: [flow.from, flow.to].filter((end) => end !== EXTERNAL && players(cast, end).length === 0),
    }));
}

/** The deal that a form makes of a cast; a risk of a role that nobody plays is left out. Each party and each of its risks
 * comes once. Pure. */
export function castDeal({ roles, flows, risks }: CooperationTemplate, cast: readonly Part[]): CastDeal {
  const feared = risks.flatMap(({ role, label }) => players(cast, role).map((party) => ({ party, label })));
  return {
    parties: castParties(roles, cast),
    flows: castFlows(flows, cast),
    risks: feared.filter(
      ({ party, label }, at) =>
        feared.findIndex((other) => other.party === party && other.label.en === label.en) === at,
    ),
  };
}

/** Why no deal can be made of that cast; empty when one can. Pure. */
export function castObstacles({ roles, flows: usual }: CastForm<Ends>, cast: readonly Part[]): Reason[] {
  const unknown = distinct(cast.map(({ role }) => role)).filter(
    (role) => !roles.some(({ key }) => key === role),
  );
  const parties = castParties(roles, cast);
  const flows = castFlows(usual, cast);
  const known = cast.length > 0 && unknown.length === 0;
  return [
    ...unknown.map((role) =>
      reason(
        'engagement.unknown-role',
        `Тази форма няма роля „${role}“.`,
        `This form has no role “${role}”.`,
      ),
    ),
    ...(cast.length ? [] : [NOBODY]),
    ...(known && flows.length === 0 ? [NO_FLOW] : []),
    ...sizeObstacles({
      parties: parties.map((id) => ({ id })),
      scenarios: [
        {
          id: 'A',
          flows: flows.map(({ from, to }, at) => ({
            id: `${at}`,
            from: from ?? EXTERNAL,
            to: to ?? EXTERNAL,
          })),
        },
      ],
    }),
  ];
}

const NOBODY = reason(
  'engagement.nobody-cast',
  'Посочете кой играе поне една от ролите.',
  'Say who plays at least one of the roles.',
);

const NO_FLOW = reason(
  'engagement.cast-without-flow',
  'При това разпределение на ролите никой не дава нищо на друг. Посочете за ролите и други страни.',
  'With this cast nobody gives anything to anybody else. Name other parties for the roles as well.',
);

const players = (cast: readonly Part[], role: string): string[] =>
  distinct(cast.filter((part) => part.role === role).map(({ party }) => party));

const castParties = (roles: CastForm<Ends>['roles'], cast: readonly Part[]): string[] =>
  distinct(roles.flatMap(({ key }) => players(cast, key)));

const distinct = (all: readonly string[]): string[] => [...new Set(all)];
