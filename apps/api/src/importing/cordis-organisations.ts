import type { CordisOrganisation, IdentifierScheme } from '@tlaka/domain';
import { Identifier } from '../party/identifier.entity.js';
import { announceNames, organisationNames, renamed } from '../party/names.js';
import { Organisation } from '../party/organisation.entity.js';
import type { Context } from '../platform/context.js';
import { constant, sql } from '../platform/sql/sql.js';
import { changed } from '../platform/write/changed.js';
// The command runs without Nest's modules: whoever keeps copies of the names has to be there all the same.
import '../stakeholder/party-names.js';
import type { Tally } from './tally.js';

const key = ({ scheme, value }: { scheme: IdentifierScheme; value: string }): string => `${scheme} ${value}`;

/** Organisations by PIC: known ones are brought up to date, others added. Gives their ids by PIC. */
export async function importOrganisations(
  ctx: Context,
  rows: readonly CordisOrganisation[],
  tally: Tally,
): Promise<Map<string, string>> {
  const values = rows.flatMap(({ identifiers }) => identifiers.map(({ value }) => value));
  const known = await ctx.rows(
    Identifier,
    (row) => sql`${row}.archived_at is null and ${row}.value = any(${constant(values, 'text[]')})`,
  );
  const owners = new Map(known.map((one) => [key(one), one.organisationId]));
  const ids = rows.flatMap(({ pic }) => owners.get(key({ scheme: 'PIC', value: pic })) ?? []);
  const found = await ctx.rows(Organisation, (row) => sql`${row}.id = any(${constant(ids, 'uuid[]')})`);
  const organisations = new Map(found.map((one) => [one.id, one]));

  const byPic = new Map<string, string>();
  for (const row of rows) {
    const organisation = organisations.get(owners.get(key({ scheme: 'PIC', value: row.pic })) ?? '');
    byPic.set(
      row.pic,
      organisation ? await update(ctx, organisation, row, tally) : create(ctx, row, owners, tally),
    );
  }
  return byPic;
}

function contentOf(row: CordisOrganisation, aliases: readonly string[]) {
  const address = [row.street, row.postCode].filter(Boolean).join(', ') || null;
  const content = {
    legalName: row.legalName,
    orgType: row.orgType,
    helix: row.helix,
    country: row.country,
    city: row.city,
    address,
    website: row.website,
  };
  const names =
    row.shortName && row.shortName !== row.legalName && !aliases.includes(row.shortName)
      ? [...aliases, row.shortName]
      : [...aliases];
  return { content, aliases: names };
}

function create(ctx: Context, row: CordisOrganisation, owners: Map<string, string>, tally: Tally): string {
  const { content, aliases } = contentOf(row, []);
  const organisation = ctx.create(Organisation, {
    ...content,
    aliases,
    ...organisationNames({ ...content, aliases }),
  });
  for (const identifier of row.identifiers) {
    // Departments of one body share its VAT number; a number belongs to whoever had it first.
    if (owners.has(key(identifier))) continue;
    owners.set(key(identifier), organisation.id);
    ctx.insert(Identifier, { ...identifier, organisationId: organisation.id });
  }
  tally.add('organisations', 'created');
  return organisation.id;
}

async function update(
  ctx: Context,
  organisation: Organisation,
  row: CordisOrganisation,
  tally: Tally,
): Promise<string> {
  const { content, aliases } = contentOf(row, organisation.aliases);
  // What CORDIS does not know stays as the team has written it.
  const given = Object.fromEntries(
    Object.entries({ ...content, aliases }).filter(([, value]) => value !== null),
  );
  const { after } = changed(organisation, given);
  if (!Object.keys(after).length) {
    tally.add('organisations', 'unchanged');
    return organisation.id;
  }
  const names = organisationNames({ ...organisation, ...after });
  ctx.change(organisation, organisation.version, { ...after, ...renamed(organisation, names) });
  tally.add('organisations', 'updated');
  return announceNames(ctx, organisation, names);
}
