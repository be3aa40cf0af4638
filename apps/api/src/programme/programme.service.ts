import { Injectable } from '@nestjs/common';
import { membershipObstacles, parentObstacles, periodObstacles, phaseObstacles } from '@tlaka/domain';
import { Authenticator } from '../account/authenticator.js';
import { maySignIn } from '../account/user.entity.js';
import type { Context } from '../platform/context.js';
import { requireOneLanguage } from '../platform/entity/bilingual.js';
import { fault, invalid, notFound, refuseIf } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import { Membership } from './membership.entity.js';
import { Phase } from './phase.entity.js';
import { Programme } from './programme.entity.js';
import type {
  CreateMembershipInput,
  CreatePhaseInput,
  CreateProgrammeInput,
  CreateThemeInput,
  MembershipPatch,
  PhasePatch,
  ProgrammePatch,
  ThemePatch,
} from './programme.inputs.js';
import { Theme } from './theme.entity.js';

/** Programmes with their phases, themes and memberships. */
@Injectable()
export class ProgrammeService {
  constructor(private readonly authenticator: Authenticator) {}

  create(ctx: Context, input: CreateProgrammeInput): string {
    requireOneLanguage(input, 'name');
    refuseIf(periodObstacles(input.startsOn ?? null, input.endsOn ?? null));
    return ctx.create(Programme, input).id;
  }

  async update(ctx: Context, id: string, expectedVersion: number, patch: ProgrammePatch): Promise<string> {
    const programme = await ctx.load(Programme, id);
    const next = { ...programme, ...patch };
    requireOneLanguage(next, 'name');
    refuseIf(periodObstacles(next.startsOn, next.endsOn));
    ctx.change(programme, expectedVersion, patch);
    return id;
  }

  async createPhase(ctx: Context, input: CreatePhaseInput): Promise<string> {
    requireOneLanguage(input, 'name');
    await this.checkPhase(ctx, input.programmeId, {
      id: '',
      startsOn: input.startsOn ?? null,
      endsOn: input.endsOn ?? null,
    });
    return ctx.create(Phase, input).id;
  }

  async updatePhase(ctx: Context, id: string, expectedVersion: number, patch: PhasePatch): Promise<string> {
    const phase = await ctx.load(Phase, id);
    const next = { ...phase, ...patch };
    requireOneLanguage(next, 'name');
    await this.checkPhase(ctx, phase.programmeId, next);
    ctx.change(phase, expectedVersion, patch);
    return id;
  }

  async createTheme(ctx: Context, input: CreateThemeInput): Promise<string> {
    requireOneLanguage(input, 'name');
    const programme = await ctx.load(Programme, input.programmeId);
    if (input.parentId) await this.themeIn(ctx, programme.id, input.parentId);
    return ctx.create(Theme, input).id;
  }

  async updateTheme(ctx: Context, id: string, expectedVersion: number, patch: ThemePatch): Promise<string> {
    const theme = await ctx.load(Theme, id);
    requireOneLanguage({ ...theme, ...patch }, 'name');
    if (patch.parentId) {
      await this.themeIn(ctx, theme.programmeId, patch.parentId);
      refuseIf(parentObstacles(id, patch.parentId, await this.ancestors(ctx, patch.parentId)));
    }
    ctx.change(theme, expectedVersion, patch);
    return id;
  }

  async createMembership(ctx: Context, input: CreateMembershipInput): Promise<string> {
    const { programmeId, role } = input;
    const userId = await this.newMember(ctx, input);
    refuseIf(membershipObstacles(this.actorOf(ctx), { userId, role }));
    this.authenticator.forget();
    return ctx.create(Membership, { userId, programmeId, role }).id;
  }

  async updateMembership(
    ctx: Context,
    id: string,
    expectedVersion: number,
    patch: MembershipPatch,
  ): Promise<string> {
    const membership = await ctx.load(Membership, id);
    refuseIf(membershipObstacles(this.actorOf(ctx), membership));
    ctx.change(membership, expectedVersion, patch);
    this.authenticator.forget();
    return id;
  }

  async archiveMembership(ctx: Context, id: string, expectedVersion: number): Promise<string> {
    refuseIf(membershipObstacles(this.actorOf(ctx), await ctx.load(Membership, id)));
    this.authenticator.forget();
    return ctx.archive(Membership, id, expectedVersion);
  }

  /** Whoever adds a member sees the colleagues of his programmes alone; of others he knows the address. */
  private async newMember(ctx: Context, input: CreateMembershipInput): Promise<string> {
    const { userId, email, programmeId } = input;
    if (userId && !email) return userId;
    if (!email || userId)
      throw invalid(
        fault(
          'input.userId',
          'either',
          'Посочете потребителя или адреса му.',
          'Give the user or the address.',
        ),
      );
    ctx.require('membership.write', programmeId);
    const address = constant(email.trim().toLowerCase(), 'text');
    const [found] = await ctx.query<{ id: string; member: boolean }>(
      sql`select u.id, exists (select from membership m where m.user_id = u.id and m.programme_id = ${constant(programmeId, 'uuid')} and m.archived_at is null) as member
        from app_user u where u.email = ${address} and ${maySignIn(sql`u`)}`,
    );
    if (!found)
      throw invalid(
        fault(
          'input.email',
          'unknown',
          'Никой не влиза с този адрес. Профил се създава от администратор.',
          'Nobody signs in with this address. Accounts are made by an administrator.',
        ),
      );
    if (found.member)
      throw invalid(
        fault('input.email', 'unique', 'Вече членува в програмата.', 'Is a member of the programme already.'),
      );
    ctx.introduce(found.id);
    return found.id;
  }

  private actorOf({ actor }: Context) {
    return { id: actor.user ?? '', role: actor.role === 'ADMIN' ? ('ADMIN' as const) : ('MEMBER' as const) };
  }

  private async checkPhase(
    ctx: Context,
    programme: string,
    phase: { id: string; startsOn: string | null; endsOn: string | null },
  ) {
    const others = await ctx.rows(
      Phase,
      (row) => sql`${row}.programme_id = ${constant(programme, 'uuid')} and ${row}.archived_at is null`,
    );
    refuseIf(phaseObstacles(phase, others));
  }

  /** A theme of another programme is as good as none. */
  private async themeIn(ctx: Context, programme: string, id: string): Promise<void> {
    const theme = await ctx.load(Theme, id);
    if (theme.programmeId !== programme) throw notFound();
  }

  private async ancestors(ctx: Context, id: string): Promise<string[]> {
    const rows = await ctx.query<{ id: string }>(
      sql`with recursive up as (select id, parent_id from theme where id = ${constant(id, 'uuid')} union select t.id, t.parent_id from theme t join up on t.id = up.parent_id) select id from up`,
    );
    return rows.map((row) => row.id);
  }
}
