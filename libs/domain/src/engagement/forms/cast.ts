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

/** Months that a model looks at where the usual length of its form is open. */
const OPEN_HORIZON = 36;

/** Months that a deal of the form is looked at: its usual length, the longer end. Pure. */
export const usualHorizon = ({ months: { least, most } }: CooperationTemplate): number =>
  most ?? Math.max(least, OPEN_HORIZON);

/** The deal that a form makes of a cast: each flow for every pair of a giver and a receiver, never from a party to
 * itself; a flow or risk of a role that nobody plays is left out. Each party and each of its risks comes once. Pure. */
export function castDeal({ roles, flows, risks }: CooperationTemplate, cast: readonly Part[]): CastDeal {
  const playing = (role: string): (string | null)[] =>
    role === EXTERNAL
      ? [null]
      : distinct(cast.filter((part) => part.role === role).map(({ party }) => party));
  const players = (role: string): string[] => playing(role).filter((party) => party !== null);
  const feared = risks.flatMap(({ role, label }) => players(role).map((party) => ({ party, label })));
  return {
    parties: distinct(roles.flatMap(({ key }) => players(key))),
    flows: flows.flatMap((flow) =>
      playing(flow.from).flatMap((from) =>
        playing(flow.to).flatMap((to) => (from === to ? [] : [{ from, to, flow }])),
      ),
    ),
    risks: feared.filter(
      ({ party, label }, at) =>
        feared.findIndex((other) => other.party === party && other.label.en === label.en) === at,
    ),
  };
}

/** Why no deal can be made of that cast; empty when one can. Pure. */
export function castObstacles(template: CooperationTemplate, cast: readonly Part[]): Reason[] {
  const unknown = distinct(cast.map(({ role }) => role)).filter(
    (role) => !template.roles.some(({ key }) => key === role),
  );
  const { parties, flows } = castDeal(template, cast);
  return [
    ...unknown.map((role) =>
      reason(
        'engagement.unknown-role',
        `Тази форма няма роля „${role}“.`,
        `This form has no role “${role}”.`,
      ),
    ),
    ...(cast.length ? [] : [NOBODY]),
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

const distinct = (all: readonly string[]): string[] => [...new Set(all)];
