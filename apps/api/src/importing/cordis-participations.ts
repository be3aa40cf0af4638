import type { CordisReading } from '@tlaka/domain';
import { Organisation } from '../party/organisation.entity.js';
import type { Context } from '../platform/context.js';
import { constant, sql } from '../platform/sql/sql.js';
import { changed } from '../platform/write/changed.js';
import { Participation } from '../project/participation.entity.js';
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

export async function importParticipations(
  ctx: Context,
  programmeId: string,
  rows: CordisReading['participations'],
  { projects, parties, stakeholders }: Places,
  tally: Tally,
): Promise<void> {
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
      ctx.create(Participation, {
        projectId,
        stakeholderId,
        programmeId,
        ...content,
        currency: 'EUR',
        source: 'MANUAL',
      });
      tally.add('participations', 'created');
      continue;
    }
    const { after } = changed(participation, content);
    if (Object.keys(after).length) ctx.change(participation, participation.version, after);
    tally.add('participations', Object.keys(after).length ? 'updated' : 'unchanged');
  }
}
