import type { Inspection } from './inspection.js';
import { sentence } from './sentence.js';
import { PARAMETER_RANGE, POINTS } from './triple.js';
import { EXTERNAL } from './vocabulary.js';

/** The ids that flows and offers may speak of. */
export interface KnownIds {
  readonly parties: ReadonlySet<string>;
  /** The party of each interest; interests are unique over the whole document, for offers name them alone. */
  readonly interestOwner: ReadonlyMap<string, string>;
}

/** Points are stated to two decimals, and a third of 100 three times is 99.99. */
export const POINTS_SLACK = 0.01;

const FACTOR = { min: 0, max: 1000 };

function inspectInterests(
  inspection: Inspection,
  party: Readonly<Record<string, unknown>>,
  at: string,
  owner: string | null,
  owners: Map<string, string>,
): void {
  let sum = 0;
  for (const { value, path } of inspection.list(party['interests'], `${at}.interests`, 100)) {
    const interest = inspection.fields(value, path);
    const id = inspection.name(interest['id'], `${path}.id`);
    if (id !== null && owners.has(id))
      inspection.add(
        `${path}.id`,
        'interest-twice',
        `Интересът „${id}“ вече съществува.`,
        `The interest “${id}” exists already.`,
      );
    else if (id !== null && owner !== null) owners.set(id, owner);
    inspection.label(interest['label'], `${path}.label`);
    sum += inspection.number(interest['points'], `${path}.points`, { min: 0, max: 100 }) ?? 0;
  }
  // A sum just above 100.01 may only be the noise of adding decimals.
  if (sum <= 100 + POINTS_SLACK + 1e-9) return;
  const { bg, en } = sentence(
    ({ plain }) => `Точките на страната са ${plain(sum)}, а могат да са най-много 100.`,
    ({ plain }) => `The points of the party are ${plain(sum)} and may be at most 100.`,
  );
  inspection.add(`${at}.interests`, 'points-above-100', bg, en);
}

/** Notes every impossible value of a list of risks and gives each risk's fields with its path. */
export function inspectRisks(
  inspection: Inspection,
  risks: unknown,
  at: string,
): { risk: Readonly<Record<string, unknown>>; path: string }[] {
  return inspection.list(risks, at, 100).map(({ value, path }) => {
    const risk = inspection.fields(value, path);
    inspection.label(risk['id'], `${path}.id`);
    inspection.label(risk['label'], `${path}.label`);
    for (const parameter of ['probability', 'impact', 'mitigation'] as const)
      inspection.uncertain(risk[parameter], `${path}.${parameter}`, PARAMETER_RANGE[parameter]);
    return { risk, path };
  });
}

/** Notes every impossible value of the parties' sheets and returns the ids that the rest may speak of. Pure apart from
 * the inspection that it fills. */
export function inspectParties(inspection: Inspection, parties: unknown): KnownIds {
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  for (const { value, path } of inspection.list(parties, '$.parties', 100)) {
    const party = inspection.fields(value, path);
    const id = inspection.name(party['id'], `${path}.id`);
    if (id !== null && (ids.has(id) || id === EXTERNAL))
      inspection.add(
        `${path}.id`,
        'party-twice',
        `Името „${id}“ вече е заето.`,
        `The name “${id}” is taken already.`,
      );
    if (id !== null) ids.add(id);
    inspection.bilingual(party['name'], `${path}.name`);
    inspection.label(party['drawKey'], `${path}.drawKey`);
    inspection.uncertain(party['alternative'], `${path}.alternative`, PARAMETER_RANGE.alternative);
    inspection.number(party['minGain'], `${path}.minGain`, POINTS);
    inspection.number(party['power'], `${path}.power`, FACTOR);
    inspection.number(party['riskAversion'], `${path}.riskAversion`, FACTOR);
    inspectInterests(inspection, party, path, id, owners);
    inspectRisks(inspection, party['risks'], `${path}.risks`);
  }
  return { parties: ids, interestOwner: owners };
}
