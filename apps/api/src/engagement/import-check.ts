import { type EngagementDocument, type Fault, type Text, calledIn, validate } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { fault, invalid } from '../platform/errors.js';
import { validatorOf } from '../platform/write/validator.js';
import { amountOf, ownIdOf } from './imported.js';
import {
  EngagementModelPatch,
  type ImportedPartyInput,
  ScenarioPatch,
  ValueFlowPatch,
} from './model.inputs.js';
import { refuseStrangers } from './model-party.service.js';
import { ModelOfferPatch } from './offer.inputs.js';
import { PartyRiskPatch, SheetPatch } from './sheet.inputs.js';

const refuse = (faults: readonly Fault[]): void => {
  if (faults.length) throw invalid(...faults);
};

/** The document, when all of it is possible and can be kept; VALIDATION with every fault at its place otherwise. */
export function checkDocument(model: unknown): EngagementDocument {
  refuse(
    validate(model).map((one) => ({
      ...one,
      path: one.path.replace('$', 'model').replace(/\[(\d+)\]/g, '.$1'),
    })),
  );
  const document = model as EngagementDocument;
  refuse([...faultsToKeep(document)]);
  return document;
}

/** What the engine takes and the database does not: texts too long, more than fits on a sheet. */
function* faultsToKeep({ discountRate, parties, offers, scenarios }: EngagementDocument): Iterable<Fault> {
  const check = (type: Parameters<typeof validatorOf>[0], values: object, path: string) =>
    validatorOf(type)(values as Record<string, unknown>, path);
  yield* check(EngagementModelPatch, { discountRate: discountRate ?? undefined }, 'model');
  for (const [at, party] of parties.entries()) {
    const { interests, risks } = party;
    const path = `model.parties.${at}`;
    const named = (interests ?? []).map(({ id, label }) => ({
      id: ownIdOf(party, id),
      label: label || id,
    }));
    yield* check(SheetPatch, { interests: named }, path);
    for (const [of, { label }] of (risks ?? []).entries())
      yield* check(PartyRiskPatch, { label: label || '–' }, `${path}.risks.${of}`);
  }
  for (const [at, { id, label }] of (offers ?? []).entries())
    yield* check(ModelOfferPatch, { label: label || id }, `model.offers.${at}`);
  for (const [at, { id, name, flows, risks }] of scenarios.entries()) {
    const path = `model.scenarios.${at}`;
    yield* check(ScenarioPatch, { name: name || id }, path);
    for (const [of, flow] of (flows ?? []).entries()) {
      const content = { label: flow.label || flow.id, startMonth: flow.startMonth ?? undefined };
      yield* check(ValueFlowPatch, content, `${path}.flows.${of}`);
      const [amount] = check(ValueFlowPatch, { moneyAmount: amountOf(flow) }, '');
      if (amount) yield { ...amount, path: `${path}.flows.${of}.money` };
    }
    for (const [of, { label }] of (risks ?? []).entries())
      yield* check(PartyRiskPatch, { label: label || '–' }, `${path}.risks.${of}`);
  }
}

/** Every party of the document is one stakeholder of the programme, and no stakeholder is two. */
export async function checkCast(
  ctx: Context,
  { parties }: EngagementDocument,
  cast: readonly ImportedPartyInput[],
  programme: string,
): Promise<void> {
  const repeated = <T>(values: readonly T[], at: number): boolean => values.indexOf(values[at]!) < at;
  const keys = cast.map(({ key }) => key);
  const stakeholders = cast.map(({ stakeholderId }) => stakeholderId);
  refuse([
    ...parties.filter(({ id }) => !keys.includes(id)).map((party) => missing(calledIn(party))),
    ...keys.flatMap((key, at) => [
      ...(parties.some(({ id }) => id === key) ? [] : [unknown(`parties.${at}.key`, key)]),
      ...(repeated(keys, at) ? [twice(`parties.${at}.key`)] : []),
      ...(repeated(stakeholders, at) ? [twice(`parties.${at}.stakeholderId`)] : []),
    ]),
  ]);
  await refuseStrangers(ctx, programme, stakeholders);
}

const missing = ({ bg, en }: Text): Fault =>
  fault(
    'parties',
    'cast',
    `Не е казано коя заинтересована страна е ${bg}.`,
    `It is not said which stakeholder ${en} is.`,
  );

const unknown = (path: string, key: string): Fault =>
  fault(path, 'known', `В документа няма страна „${key}“.`, `There is no party “${key}” in the document.`);

const twice = (path: string): Fault =>
  fault(path, 'unique', 'Това вече е посочено.', 'This has been named already.');
