import { Injectable } from '@nestjs/common';
import {
  type Reason,
  countryCode,
  defaultHelix,
  identifierObstacles,
  isEmail,
  isPhone,
  normaliseEmail,
  normaliseIdentifier,
  parentObstacles,
  periodObstacles,
  webAddress,
} from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { fault, invalid, refuseIf } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import { Affiliation } from './affiliation.entity.js';
import { Group } from './group.entity.js';
import { Identifier } from './identifier.entity.js';
import { announceNames, groupNames, organisationNames, personNames, renamed } from './names.js';
import { Organisation } from './organisation.entity.js';
import type {
  AffiliationPatch,
  CreateAffiliationInput,
  CreateGroupInput,
  CreateOrganisationInput,
  CreatePersonInput,
  CreateRelationshipInput,
  GroupPatch,
  IdentifierInput,
  OrganisationPatch,
  PersonPatch,
  RelationshipPatch,
} from './party.inputs.js';
import { Person } from './person.entity.js';
import { Relationship } from './relationship.entity.js';

/** The register of organisations, people and groups. */
@Injectable()
export class PartyService {
  createOrganisation(ctx: Context, { identifiers, ...input }: CreateOrganisationInput): string {
    const content = organisationContent(input);
    const organisation = ctx.create(Organisation, {
      ...content,
      ...organisationNames(input),
      helix: input.helix ?? defaultHelix(input.orgType),
    });
    for (const identifier of checkedIdentifiers(identifiers ?? []))
      ctx.insert(Identifier, { ...identifier, organisationId: organisation.id });
    return organisation.id;
  }

  async updateOrganisation(
    ctx: Context,
    id: string,
    expectedVersion: number,
    { identifiers, helix, ...patch }: OrganisationPatch,
  ) {
    const organisation = await ctx.load(Organisation, id);
    if (patch.parentId)
      refuseIf(parentObstacles(id, patch.parentId, await this.ancestors(ctx, patch.parentId)));
    const names = organisationNames({ ...organisation, ...patch });
    ctx.change(organisation, expectedVersion, {
      ...organisationContent(patch),
      ...(helix ? { helix } : {}),
      ...renamed(organisation, names),
    });
    if (identifiers) await this.replaceIdentifiers(ctx, id, checkedIdentifiers(identifiers));
    return announceNames(ctx, organisation, names);
  }

  createPerson(ctx: Context, input: CreatePersonInput): string {
    return ctx.create(Person, { ...personContent(input), ...personNames(input) }).id;
  }

  async updatePerson(ctx: Context, id: string, expectedVersion: number, patch: PersonPatch): Promise<string> {
    const person = await ctx.load(Person, id);
    const names = personNames({ ...person, ...patch });
    ctx.change(person, expectedVersion, { ...personContent(patch), ...renamed(person, names) });
    return announceNames(ctx, person, names);
  }

  createGroup(ctx: Context, { name, memberIds, ...input }: CreateGroupInput): string {
    const group = ctx.create(Group, { ...input, ...groupNames(name) });
    if (memberIds) ctx.assign(Group, group.id, 'members', memberIds);
    return group.id;
  }

  async updateGroup(
    ctx: Context,
    id: string,
    expectedVersion: number,
    { name, memberIds, ...patch }: GroupPatch,
  ): Promise<string> {
    const group = await ctx.load(Group, id);
    const names = groupNames(name ?? group.displayName);
    ctx.change(group, expectedVersion, { ...patch, ...renamed(group, names) });
    if (memberIds) ctx.assign(Group, id, 'members', memberIds);
    return announceNames(ctx, group, names);
  }

  createAffiliation(ctx: Context, input: CreateAffiliationInput): string {
    refuseIf(periodObstacles(input.from ?? null, input.to ?? null));
    return ctx.create(Affiliation, input).id;
  }

  async updateAffiliation(
    ctx: Context,
    id: string,
    expectedVersion: number,
    patch: AffiliationPatch,
  ): Promise<string> {
    const affiliation = await ctx.load(Affiliation, id);
    const { from, to } = { ...affiliation, ...patch };
    refuseIf(periodObstacles(from, to));
    ctx.change(affiliation, expectedVersion, patch);
    return id;
  }

  createRelationship(ctx: Context, input: CreateRelationshipInput): string {
    if (input.fromId === input.toId)
      throw invalid(
        fault(
          'input.toId',
          'different',
          'Двете страни трябва да са различни.',
          'The two parties must differ.',
        ),
      );
    refuseIf(periodObstacles(input.since ?? null, input.until ?? null));
    return ctx.create(Relationship, input).id;
  }

  async updateRelationship(
    ctx: Context,
    id: string,
    expectedVersion: number,
    patch: RelationshipPatch,
  ): Promise<string> {
    const relationship = await ctx.load(Relationship, id);
    const { since, until } = { ...relationship, ...patch };
    refuseIf(periodObstacles(since, until));
    ctx.change(relationship, expectedVersion, patch);
    return id;
  }

  private async replaceIdentifiers(
    ctx: Context,
    organisation: string,
    wanted: IdentifierInput[],
  ): Promise<void> {
    const known = await ctx.rows(
      Identifier,
      (row) => sql`${row}.organisation_id = ${constant(organisation, 'uuid')} and ${row}.archived_at is null`,
    );
    const same = (a: IdentifierInput) => (b: IdentifierInput) => a.scheme === b.scheme && a.value === b.value;
    for (const one of known) if (!wanted.some(same(one))) await ctx.archive(Identifier, one.id, one.version);
    for (const one of wanted)
      if (!known.some(same(one))) ctx.create(Identifier, { ...one, organisationId: organisation });
  }

  private async ancestors(ctx: Context, id: string): Promise<string[]> {
    const rows = await ctx.query<{ id: string }>(
      sql`with recursive up as (select id, parent_id from party where id = ${constant(id, 'uuid')} union select p.id, p.parent_id from party p join up on p.id = up.parent_id) select id from up`,
    );
    return rows.map((row) => row.id);
  }
}

function organisationContent<T extends { website?: string | null; country?: string | null }>(input: T): T {
  const website = input.website && webAddress(input.website);
  if (input.website && !website)
    throw invalid(fault('website', 'webAddress', 'Очаква се адрес на уебсайт.', 'Expected a web address.'));
  const country = input.country && countryCode(input.country);
  if (input.country && !country)
    throw invalid(
      fault('country', 'country', 'Няма държава с такъв код.', 'There is no country with this code.'),
    );
  return { ...input, ...(website ? { website } : {}), ...(country ? { country } : {}) };
}

function personContent<T extends { email?: string | null; phone?: string | null }>(input: T): T {
  const email = input.email ? normaliseEmail(input.email) : input.email;
  if (email && !isEmail(email))
    throw invalid(fault('email', 'isEmail', 'Невалиден адрес на електронна поща.', 'Not an e-mail address.'));
  if (input.phone && !isPhone(input.phone))
    throw invalid(fault('phone', 'isPhone', 'Очаква се телефонен номер.', 'Expected a phone number.'));
  return email === undefined ? input : { ...input, email };
}

function checkedIdentifiers(identifiers: readonly IdentifierInput[]): IdentifierInput[] {
  return identifiers.map(({ scheme, value }, index) => {
    const normal = normaliseIdentifier(value);
    const [obstacle]: Reason[] = identifierObstacles(scheme, normal);
    if (obstacle)
      throw invalid({ path: `identifiers.${index}.value`, rule: obstacle.rule, message: obstacle.message });
    return { scheme, value: normal };
  });
}
