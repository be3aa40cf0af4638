import type { Inspection } from './inspection.js';
import { PARAMETER_RANGE } from './triple.js';
import type { KnownIds } from './validate-party.js';
import { EXTERNAL, NEED_INTENSITIES } from './vocabulary.js';

/** What fits into an amount of a flow is no fault of the document that it comes out in. */
const MONEY = { min: 0, max: 1e15 };

/** Notes a fault where a flow or offer names an interest that nobody has. */
export function inspectInterest(
  inspection: Inspection,
  value: unknown,
  path: string,
  known: KnownIds,
): string | null {
  const interest = inspection.name(value, path);
  if (interest === null || known.interestOwner.has(interest)) return interest;
  inspection.add(
    path,
    'interest-unknown',
    `Няма интерес „${interest}“.`,
    `There is no interest “${interest}”.`,
  );
  return null;
}

/** The party or EXTERNAL that stands at one end; null, and a fault, where nobody does. */
export function inspectEnd(
  inspection: Inspection,
  value: unknown,
  path: string,
  known: KnownIds,
): string | null {
  const end = inspection.name(value, path);
  if (end === null || end === EXTERNAL || known.parties.has(end)) return end;
  inspection.add(path, 'party-unknown', `Няма страна „${end}“.`, `There is no party “${end}”.`);
  return null;
}

/** Notes faults of what a flow and an offer have in common: how much, how likely, at what effort. */
export function inspectWorth(
  inspection: Inspection,
  given: Readonly<Record<string, unknown>>,
  path: string,
): void {
  inspection.label(given['label'], `${path}.label`);
  for (const parameter of ['fulfilment', 'likelihood', 'cost'] as const)
    inspection.uncertain(given[parameter], `${path}.${parameter}`, PARAMETER_RANGE[parameter]);
}

function inspectScores(inspection: Inspection, flow: Readonly<Record<string, unknown>>, path: string): void {
  const intensity = flow['needIntensity'];
  if (intensity !== undefined && intensity !== null && !NEED_INTENSITIES.some((known) => known === intensity))
    inspection.add(
      `${path}.needIntensity`,
      'need-intensity',
      'Силата на нуждата е от A до E.',
      'The intensity of a need is A to E.',
    );
  inspection.number(flow['sourceImportance'], `${path}.sourceImportance`, { min: 1, max: 5 }, true);
}

function inspectMoney(inspection: Inspection, money: unknown, path: string): void {
  if (money === undefined || money === null) return;
  const { outlay, worth, months } = inspection.fields(money, path);
  inspection.number(outlay, `${path}.outlay`, MONEY);
  inspection.number(worth, `${path}.worth`, MONEY);
  inspection.number(months, `${path}.months`, { min: 1, max: 1200 }, true);
}

/** Notes every impossible value of one flow except what it requires. Pure apart from the inspection that it fills. */
export function inspectFlow(
  inspection: Inspection,
  flow: Readonly<Record<string, unknown>>,
  path: string,
  known: KnownIds,
): void {
  const from = inspectEnd(inspection, flow['from'], `${path}.from`, known);
  const to = inspectEnd(inspection, flow['to'], `${path}.to`, known);
  if (from !== null && from === to)
    inspection.add(
      `${path}.to`,
      'flow-to-itself',
      'Потокът трябва да свързва две различни страни.',
      'A flow must connect two different parties.',
    );
  if (flow['interest'] !== undefined && flow['interest'] !== null) {
    const interest = inspectInterest(inspection, flow['interest'], `${path}.interest`, known);
    const owner = interest === null ? null : known.interestOwner.get(interest);
    if (owner !== null && to !== null && owner !== to)
      inspection.add(
        `${path}.interest`,
        'interest-of-another',
        'Интересът не е на страната, която получава.',
        'The interest is not one of the receiving party.',
      );
  }
  inspectWorth(inspection, flow, path);
  inspection.label(flow['drawKey'], `${path}.drawKey`);
  inspection.number(flow['startMonth'], `${path}.startMonth`, { min: 0, max: 1200 });
  inspectScores(inspection, flow, path);
  inspectMoney(inspection, flow['money'], `${path}.money`);
}
