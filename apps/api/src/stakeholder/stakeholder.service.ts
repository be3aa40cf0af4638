import { Injectable } from '@nestjs/common';
import { type Fault, derivedFrom } from '@tlaka/domain';
import { Party } from '../party/party.entity.js';
import { PartyService } from '../party/party.service.js';
import type { Context } from '../platform/context.js';
import { fault, invalid } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import { changed } from '../platform/write/changed.js';
import { requireThemesOf } from '../programme/theme-check.js';
import { Stakeholder } from './stakeholder.entity.js';
import type {
  AddStakeholderInput,
  CreateStakeholderInput,
  SeatInput,
  StakeholderPatch,
} from './stakeholder.inputs.js';

/** Parties as stakeholders of programmes. */
@Injectable()
export class StakeholderService {
  constructor(private readonly parties: PartyService) {}

  async create(ctx: Context, { themeIds, ...input }: CreateStakeholderInput): Promise<string> {
    const party = await ctx.load(Party, input.partyId, 'party.read');
    await this.refuseSecond(ctx, input);
    if (themeIds) await requireThemesOf(ctx, input.programmeId, themeIds);
    const { sortNameBg, sortNameEn, searchText } = party;
    const content = { ...input, ...derivedFrom(input) };
    const stakeholder = ctx.insert(Stakeholder, { ...content, sortNameBg, sortNameEn, searchText });
    if (themeIds) ctx.assign(Stakeholder, stakeholder.id, 'themes', themeIds);
    ctx.tell('stakeholder.created', stakeholder, { before: null, after: { ...content, themeIds } });
    return stakeholder.id;
  }

  async add(ctx: Context, input: AddStakeholderInput): Promise<string> {
    const { partyId, organisation, person, group, seat, ...content } = input;
    if ([partyId, organisation, person, group].filter(Boolean).length !== 1) throw invalid(ONE_PARTY);
    if (seat && (!person || !seat.organisationId === !seat.organisation)) throw invalid(ONE_SEAT);
    const added = await ctx.under('party.write', () => {
      if (organisation) return this.parties.createOrganisation(ctx, organisation);
      if (group) return this.parties.createGroup(ctx, group);
      return person ? this.addPerson(ctx, person, seat ?? null) : partyId!;
    });
    return this.create(ctx, { ...content, partyId: added });
  }

  async update(
    ctx: Context,
    id: string,
    expectedVersion: number,
    { themeIds, ...patch }: StakeholderPatch,
  ): Promise<string> {
    const stakeholder = await ctx.load(Stakeholder, id);
    const content = { ...patch, ...derivedFrom({ ...stakeholder, ...patch }) };
    ctx.update(Stakeholder, id, expectedVersion, content);
    const themes = themeIds === undefined ? null : await this.replaceThemes(ctx, stakeholder, themeIds ?? []);
    const { before, after } = changed(stakeholder, content);
    ctx.tell('stakeholder.updated', stakeholder, {
      before: { ...before, ...themes?.before },
      after: { ...after, ...themes?.after },
    });
    return id;
  }

  private async replaceThemes(ctx: Context, { id, programmeId }: Stakeholder, themeIds: readonly string[]) {
    await requireThemesOf(ctx, programmeId, themeIds);
    const before = await ctx.members(Stakeholder, id, 'themes');
    ctx.assign(Stakeholder, id, 'themes', themeIds);
    return changed({ themeIds: before }, { themeIds: [...new Set(themeIds)].sort() });
  }

  private addPerson(
    ctx: Context,
    person: NonNullable<AddStakeholderInput['person']>,
    seat: SeatInput | null,
  ): string {
    const personId = this.parties.createPerson(ctx, person);
    if (!seat) return personId;
    const { organisation, organisationId, ...held } = seat;
    const place = organisation ? this.parties.createOrganisation(ctx, organisation) : organisationId!;
    this.parties.createAffiliation(ctx, {
      ...held,
      isPrimary: true,
      to: null,
      source: null,
      personId,
      organisationId: place,
    });
    return personId;
  }

  /** The index refuses a second one too; this says so in words. */
  private async refuseSecond(ctx: Context, { partyId, programmeId }: CreateStakeholderInput): Promise<void> {
    const known = await ctx.rows(
      Stakeholder,
      (row) =>
        sql`${row}.party_id = ${constant(partyId, 'uuid')} and ${row}.programme_id = ${constant(programmeId, 'uuid')} and ${row}.archived_at is null`,
    );
    if (known.length) throw invalid(ALREADY);
  }
}

const ALREADY: Fault = fault(
  'input.partyId',
  'unique',
  'Тази страна вече е заинтересована страна в програмата.',
  'This party is a stakeholder of the programme already.',
);
const ONE_PARTY: Fault = fault(
  'input.partyId',
  'oneParty',
  'Посочете точно една страна: от регистъра или нова.',
  'Give exactly one party: from the register, or a new one.',
);
const ONE_SEAT: Fault = fault(
  'input.seat',
  'oneOrganisation',
  'Място се дава на нов човек и в точно една организация: от регистъра или нова.',
  'A seat is for a new person and in exactly one organisation: from the register, or a new one.',
);
