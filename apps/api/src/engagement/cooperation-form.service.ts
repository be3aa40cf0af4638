import { Injectable } from '@nestjs/common';
import {
  COOPERATION_FORMS,
  COOPERATION_FORM_NAMES,
  COOPERATION_TEMPLATES,
  type CooperationForm as FormKey,
  VERDICTS,
  type Verdict,
} from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { visible } from '../platform/read/access.js';
import { constant, every, join, literal, sql } from '../platform/sql/sql.js';
import { Programme } from '../programme/programme.entity.js';
import type { CooperationForm } from './cooperation-form.types.js';
import { verdictOf } from './evaluation.entity.js';
import { EngagementModel } from './model.entity.js';

/** What the models of a form came to, of those that the actor sees. */
interface Outcome {
  form: FormKey;
  models: number;
  projects: number;
  verdicts: Record<Verdict, number>;
}

/** The catalogue of forms of cooperation, in the caller's language. */
@Injectable()
export class CooperationFormService {
  async all(ctx: Context, programmeId?: string | null): Promise<CooperationForm[]> {
    const outcomes = await this.outcomes(ctx, programmeId);
    return COOPERATION_FORMS.map((form) => shown(ctx, form, outcomes));
  }

  async one(ctx: Context, form: FormKey, programmeId?: string | null): Promise<CooperationForm> {
    return shown(ctx, form, await this.outcomes(ctx, programmeId));
  }

  private async outcomes(ctx: Context, programmeId?: string | null): Promise<Outcome[]> {
    if (programmeId) await ctx.load(Programme, programmeId, 'programme.read');
    const { scope } = ctx;
    const { shapes } = ctx.platform;
    const model = scope.alias();
    const counted = every([
      sql`${model}.archived_at is null and ${model}.cooperation_form is not null`,
      visible(shapes, shapes.of(EngagementModel), model, scope),
      ...(programmeId ? [sql`${model}.programme_id = ${constant(programmeId, 'uuid')}`] : []),
    ]);
    const verdicts = VERDICTS.map(
      (verdict) => sql`${literal(verdict)}, count(*) filter (where seen.verdict = ${literal(verdict)})`,
    );
    return ctx.query<Outcome>(
      sql`select seen.form, count(*)::int as models, count(distinct seen.project_id)::int as projects, json_build_object(${join(verdicts)}) as verdicts
        from (select ${model}.cooperation_form as form, ${model}.project_id, ${verdictOf(model)} as verdict from engagement_model ${model} where ${counted}) seen group by seen.form`,
    );
  }
}

function shown({ language }: Context, form: FormKey, outcomes: readonly Outcome[]): CooperationForm {
  const { purpose, roles, flows, preconditions, risks, months } = COOPERATION_TEMPLATES[form];
  const { bg: nameBg, en: nameEn } = COOPERATION_FORM_NAMES[form];
  const typicalParties = roles.map(({ key, name }) => ({ key, name: name[language] }));
  const roleOf = (of: string) => typicalParties.find(({ key }) => key === of) ?? null;
  const outcome = outcomes.find((one) => one.form === form);
  return {
    key: form,
    name: language === 'bg' ? nameBg : nameEn,
    nameBg,
    nameEn,
    purpose: purpose[language],
    typicalParties,
    defaultFlows: flows.map(({ from, to, resource, benefit, label, tangible }) => ({
      from: roleOf(from),
      to: roleOf(to),
      label: label[language],
      resourceType: resource,
      benefitType: benefit,
      tangible,
    })),
    preconditions: preconditions.map((one) => one[language]),
    risks: risks.map(({ role, label }) => ({ role: roleOf(role)!, label: label[language] })),
    leastMonths: months.least,
    mostMonths: months.most,
    models: outcome?.models ?? 0,
    projects: outcome?.projects ?? 0,
    verdicts: VERDICTS.map((verdict) => ({ verdict, count: outcome?.verdicts[verdict] ?? 0 })),
  };
}
