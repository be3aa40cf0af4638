const page = (total) => `
  select json_build_object('stakeholders', json_build_object(
    'items', coalesce(json_agg(json_build_object(
      'id', s.id, 'influence', s.influence, 'interest', s.interest, 'quadrant', s.quadrant, 'attitude', s.attitude,
      'party', (select json_build_object('id', p.id, 'name', coalesce(p.name_en, p.display_name), 'orgType', p.org_type, 'city', p.city) from party p where p.id = s.party_id),
      'owner', (select json_build_object('id', u.id, 'name', u.name) from app_user u where u.id = s.owner_id),
      'participationCount', (select count(*)::int from participation x where x.stakeholder_id = s.id and x.archived_at is null),
      'updatedAt', to_char(s.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), '[]')
    ${total ? `, 'total', (select count(*) from stakeholder c where c.programme_id = $1::uuid and c.influence >= $2::int and c.archived_at is null)` : ''}))::text
  from (select * from stakeholder s
        where s.programme_id = $1::uuid and s.influence >= $2::int and s.archived_at is null
        order by s.sort_name collate "bg-x-icu", s.id limit 25 offset $3::int) s`;

const list = ({ programme, influence, offset }) => [programme, influence, offset];

/** One statement for each operation of the benchmark, with its parameters from the body of the request. */
export const STATEMENTS = {
  list: { text: page(false), values: list },
  listTotal: { text: page(true), values: list },
  one: {
    text: `select json_build_object('organisation', json_build_object('id', p.id, 'name', coalesce(p.name_en, p.display_name), 'orgType', p.org_type,
        'helix', p.helix, 'country', p.country, 'city', p.city, 'website', p.website, 'version', p.version))::text
      from party p where p.id = $1::uuid and p.kind = 'ORGANISATION'`,
    values: ({ id }) => [id],
  },
  update: {
    text: `with changed as (
        update stakeholder set influence = $2::int, interest = $3::int, quadrant = $4::text, version = version + 1, updated_at = now()
        where id = $1::uuid and archived_at is null returning *),
      told as (
        insert into activity (id, actor_id, programme_id, kind, subject_kind, subject_id, after)
        select $5::uuid, $6::uuid, programme_id, 'stakeholder.updated', 'Stakeholder', id,
          json_build_object('influence', $2::int, 'interest', $3::int, 'quadrant', $4::text) from changed)
      select json_build_object('updateStakeholder', json_build_object('id', s.id, 'influence', s.influence, 'interest', s.interest, 'quadrant', s.quadrant,
        'party', (select json_build_object('id', p.id, 'name', coalesce(p.name_en, p.display_name)) from party p where p.id = s.party_id)))::text
      from changed s`,
    values: ({ id, influence, interest, quadrant, actor }, newId) => [
      id,
      influence,
      interest,
      quadrant,
      newId(),
      actor,
    ],
  },
};
