import type { CordisReading } from '@tlaka/domain';
import { Organisation } from '../party/organisation.entity.js';
import type { Context } from '../platform/context.js';
import { constant, sql } from '../platform/sql/sql.js';
import { changed } from '../platform/write/changed.js';
import { Participation } from '../project/participation.entity.js';
import { lockProject } from '../project/project-facts.js';
import { Stakeholder } from '../stakeholder/stakeholder.entity.js';
import { cents } from './cordis-projects.js';
import type { Tally } from './tally.js';

/** Every organisation of the files is a stakeholder of the programme. Gives the stakeholders' ids by party. */
export async function importStakeholders(
  ctx: Context,
  programmeId: string,
  parties: readonly string[],
  tally: Tally,
): Promise<Map<string, string>> {
  const ids = constant(parties, 'uuid[]');
  const known = await ctx.rows(
    Stakeholder,
    (row) =>
      sql`${row}.programme_id = ${constant(programmeId, 'uuid')} and ${row}.archived_at is null and ${row}.party_id = any(${ids})`,
  );
  const organisations = await ctx.rows(Organisation, (row) => sql`${row}.id = any(${ids})`);
  const byParty = new Map(known.map(({ partyId, id }) => [partyId, id]));
  for (const { id: partyId, sortNameBg, sortNameEn, searchText } of organisations) {
    const created = !byParty.has(partyId);
    if (created)
      byParty.set(
        partyId,
        ctx.create(Stakeholder, { programmeId, partyId, sortNameBg, sortNameEn, searchText }).id,
      );
    tally.add('stakeholders', created ? 'created' : 'unchanged');
  }
  return byParty;
}

interface Places {
  projects: ReadonlyMap<string, string>;
  parties: ReadonlyMap<string, string>;
  stakeholders: ReadonlyMap<string, string>;
}

/** Who takes part in the projects; a party that comes, moves or leaves is told and announced as if somebody had moved it. */
export async function importParticipations(
  ctx: Context,
  programmeId: string,
  rows: CordisReading['participations'],
  { projects, parties, stakeholders }: Places,
  tally: Tally,
): Promise<void> {
  await lockProject(ctx, ...projects.values());
  const known = await ctx.rows(
    Participation,
    (row) =>
      sql`${row}.archived_at is null and ${row}.project_id = any(${constant([...projects.values()], 'uuid[]')})`,
  );
  const byPair = new Map(known.map((one) => [`${one.projectId} ${one.stakeholderId}`, one]));
  for (const row of rows) {
    const projectId = projects.get(row.projectId);
    const stakeholderId = stakeholders.get(parties.get(row.pic) ?? '');
    if (!projectId || !stakeholderId) continue;
    const content = { role: row.role, state: row.state, contributionAmount: cents(row.contribution) };
    const participation = byPair.get(`${projectId} ${stakeholderId}`);
    if (!participation) {
      const created = ctx.create(Participation, {
        projectId,
        stakeholderId,
        programmeId,
        ...content,
        currency: 'EUR',
        source: 'MANUAL',
      });
      await ctx.announce('participation.changed', created, {});
      tally.add('participations', 'created');
      continue;
    }
    tally.add('participations', (await update(ctx, participation, content)) ? 'updated' : 'unchanged');
  }
}

type Content = Pick<Participation, 'role' | 'state' | 'contributionAmount'>;

/** Gives whether anything changed. */
async function update(ctx: Context, known: Participation, { state, ...rest }: Content): Promise<boolean> {
  const told = changed(known, rest);
  const isOther = Object.keys(told.after).length > 0;
  const hasMoved = state !== known.state;
  if (!isOther && !hasMoved) return false;
  ctx.update(Participation, known.id, known.version, { ...told.after, ...(hasMoved ? { state } : {}) });
  if (isOther) ctx.tell('participation.updated', known, told);
  if (hasMoved) {
    ctx.tell('participation.moved', known, { from: known.state, to: state, note: 'CORDIS' });
    await ctx.announce('participation.changed', known, {});
  }
  return true;
}
