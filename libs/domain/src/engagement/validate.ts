import type { Fault } from '../reason.js';
import { Inspection } from './inspection.js';
import { inspectEnd, inspectFlow, inspectInterest, inspectWorth } from './validate-flow.js';
import { inspectParties, inspectRisks, type KnownIds } from './validate-party.js';
import { inspectRequirements, type Requirement } from './validate-requires.js';
import { EXTERNAL, IDEALS } from './vocabulary.js';

/** Notes an id that its list has already; returns the id, or null where it is none. */
function inspectId(inspection: Inspection, value: unknown, path: string, seen: Set<string>): string | null {
  const id = inspection.name(value, path);
  if (id === null) return null;
  if (seen.has(id))
    inspection.add(path, 'id-twice', `Името „${id}“ вече е заето.`, `The name “${id}” is taken already.`);
  seen.add(id);
  return id;
}

function inspectOffers(inspection: Inspection, offers: unknown, known: KnownIds): void {
  const seen = new Set<string>();
  for (const { value, path } of inspection.list(offers, '$.offers', 1000)) {
    const offer = inspection.fields(value, path);
    inspectId(inspection, offer['id'], `${path}.id`, seen);
    inspectEnd(inspection, offer['from'], `${path}.from`, known);
    for (const address of inspection.list(offer['addresses'], `${path}.addresses`, 1000))
      inspectInterest(inspection, address.value, address.path, known);
    inspectWorth(inspection, offer, path);
  }
}

function inspectScenario(inspection: Inspection, flows: unknown, at: string, known: KnownIds): void {
  const seen = new Set<string>();
  const requirements: Requirement[] = [];
  for (const { value, path } of inspection.list(flows, `${at}.flows`, 1000)) {
    const flow = inspection.fields(value, path);
    const id = inspectId(inspection, flow['id'], `${path}.id`, seen);
    inspectFlow(inspection, flow, path, known);
    const requires = inspection
      .list(flow['requires'], `${path}.requires`, 1000)
      .flatMap((required) => inspection.name(required.value, required.path) ?? []);
    if (id === null) continue;
    const label = flow['label'];
    const name = typeof label === 'string' && label ? label : id;
    requirements.push({ id, name, path: `${path}.requires`, requires });
  }
  inspectRequirements(inspection, requirements);
}

/** Every impossible value of an engagement document (any JSON value) with its JSON path; empty when it can be evaluated.
 * What is merely not stated yet is no fault: see `unfinished`. Pure. */
export function validate(document: unknown): Fault[] {
  const inspection = new Inspection();
  const fields = inspection.fields(document, '$');
  for (const needed of ['parties', 'scenarios'])
    if (fields[needed] === undefined || fields[needed] === null)
      inspection.add(`$.${needed}`, 'list-missing', 'Този списък липсва.', 'This list is missing.');
  const known = inspectParties(inspection, fields['parties']);
  inspectOffers(inspection, fields['offers'], known);
  const seen = new Set<string>();
  for (const { value, path } of inspection.list(fields['scenarios'], '$.scenarios', 100)) {
    const scenario = inspection.fields(value, path);
    inspectId(inspection, scenario['id'], `${path}.id`, seen);
    inspection.label(scenario['name'], `${path}.name`);
    inspectScenario(inspection, scenario['flows'], path, known);
    for (const risk of inspectRisks(inspection, scenario['risks'], `${path}.risks`))
      if (inspectEnd(inspection, risk.risk['party'], `${risk.path}.party`, known) === EXTERNAL)
        inspection.add(
          `${risk.path}.party`,
          'party-unknown',
          'Рискът е на страна.',
          'A risk is run by a party.',
        );
  }
  inspection.number(fields['discountRate'], '$.discountRate', { min: 0, max: 10 });
  inspection.number(fields['draws'], '$.draws', { min: 1, max: 100_000 }, true);
  inspection.number(
    fields['seed'],
    '$.seed',
    { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER },
    true,
  );
  const focal = fields['focal'];
  const isParty = typeof focal === 'string' && known.parties.has(focal);
  if (focal !== undefined && focal !== null && !isParty)
    inspection.add('$.focal', 'party-unknown', 'Няма такава страна.', 'There is no such party.');
  const ideal = fields['ideal'];
  if (ideal !== undefined && ideal !== null && !IDEALS.some((known) => known === ideal))
    inspection.add(
      '$.ideal',
      'ideal-unknown',
      `Тук се очаква ${IDEALS.join(' или ')}.`,
      `${IDEALS.join(' or ')} is expected here.`,
    );
  return inspection.faults;
}
