const page = (total) => `
  select json_build_object('stakeholders', json_build_object(
    'items', coalesce(json_agg(json_build_object(
      'id', s.id, 'influence', s.influence, 'interest', s.interest, 'quadrant', s.quadrant, 'attitude', s.attitude,
      'party', (select json_build_object('id', p.id, 'name', coalesce(p.name_en, p.display_name), 'orgType', p.org_type, 'city', p.city) from party p where p.id = s.party_id),
      'owner', (select json_build_object('id', u.id, 'name', u.name) from app_user u where u.id = s.owner_id),
      'participationCount', (select count(*)::int from participation x where x.stakeholder_id = s.id and x.archived_at is null),
      'lastContactAt', (select to_char(e.at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from interaction_stakeholder e where e.stakeholder_id = s.id and e.contact and e.archived_at is null and e.at <= now() order by e.at desc limit 1),
      'lastInteraction', (select json_build_object('at', to_char(i.at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'kind', i.kind, 'subject', i.subject) from interaction_stakeholder e join interaction i on i.id = e.interaction_id
        where e.stakeholder_id = s.id and e.archived_at is null and e.at <= now() order by e.at desc limit 1),
      'updatedAt', to_char(s.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), '[]')
    ${total ? `, 'total', (select count(*) from stakeholder c where c.programme_id = $1::uuid and c.influence >= $2::int and c.archived_at is null)` : ''}))::text
  from (select * from stakeholder s
        where s.programme_id = $1::uuid and s.influence >= $2::int and s.archived_at is null
        order by s.sort_name_en collate "bg-x-icu", s.id limit 25 offset $3::int) s`;

// Anywhere in the text; ranked by how it stands there, then by likeness.
const found = (
  kind,
  from,
  title,
) => `(select '${kind}' as kind, x.id, ${title} as title, x.rank, x.likeness from (
    select x.*, similarity(x.searched, $1) as likeness from (
      select x.*, case when $1 = any(string_to_array(x.searched, ' | ')) then 4 when x.searched like $1 || '%' or x.searched like '% | ' || $1 || '%' then 3
          when x.searched like '% ' || $1 || '%' then 2 when x.searched like '%' || $1 || '%' then 1 else 0 end as rank
      from (select t.*, translate(t.search_text, '„“”«»"''()[]', '') as searched from ${from} and t.archived_at is null and t.search_text like '%' || $1 || '%' limit 10000) x
      order by rank desc, length(x.searched), x.searched, x.id limit 200) x
    order by x.rank desc, likeness desc, x.searched, x.id limit 20) x)`;
const NAME = 'coalesce(x.name_en, x.display_name)';
const SEARCH = `select json_build_object('search', coalesce(json_agg(json_build_object('kind', h.kind, 'id', h.id, 'title', h.title) order by h.place), '[]'))::text
  from (select h.*, row_number() over (order by h.rank desc, h.likeness desc, h.title collate "bg-x-icu", h.id) as place from (
    ${found('ORGANISATION', `party t where t.kind = 'ORGANISATION'`, NAME)} union all
    ${found('STAKEHOLDER', 'stakeholder t where t.programme_id = $2::uuid', `(select coalesce(p.name_en, p.display_name) from party p where p.id = x.party_id)`)} union all
    ${found('PROJECT', 'project t where t.programme_id = $2::uuid', 'coalesce(x.title_en, x.title_bg)')}) h
  order by h.rank desc, h.likeness desc, h.title collate "bg-x-icu", h.id limit 20) h`;

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
  project: {
    text: `select json_build_object('project', json_build_object('id', p.id, 'code', p.code, 'title', coalesce(p.title_en, p.title_bg), 'stage', p.stage, 'budgetHigh', p.budget_high::text,
        'coordinator', (select json_build_object('id', u.id, 'name', u.name) from app_user u where u.id = p.coordinator_id),
        'participations', (select coalesce(json_agg(json_build_object('id', x.id, 'role', x.role, 'state', x.state, 'stakeholder',
            json_build_object('id', s.id, 'influence', s.influence, 'party', json_build_object('id', o.id, 'name', coalesce(o.name_en, o.display_name)))) order by array_position(array['LEAD', 'PARTNER', 'FUNDER', 'BENEFICIARY', 'SUPPLIER', 'FACILITATOR', 'OBSERVER', 'THIRD_PARTY', 'ASSOCIATED_PARTNER'], x.role), x.created_at, x.id), '[]')
          from participation x join stakeholder s on s.id = x.stakeholder_id join party o on o.id = s.party_id where x.project_id = p.id and x.archived_at is null),
        'engagementModels', (select coalesce(json_agg(json_build_object('id', m.id, 'revision', m.revision, 'status', m.status,
            'parties', (select coalesce(json_agg(json_build_object('id', q.id, 'stakeholder', json_build_object('id', s.id, 'party', json_build_object('id', o.id, 'name', coalesce(o.name_en, o.display_name)))) order by q."order", q.id), '[]')
              from model_party q join stakeholder s on s.id = q.stakeholder_id join party o on o.id = s.party_id where q.model_id = m.id and q.archived_at is null),
            'scenarios', (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name,
              'flows', (select coalesce(json_agg(json_build_object('id', f.id, 'label', f.label, 'from', json_build_object('id', f.from_id), 'to', json_build_object('id', f.to_id)) order by f.created_at, f.id), '[]')
                from value_flow f where f.scenario_id = c.id and f.archived_at is null)) order by c."order", c.id), '[]')
              from scenario c where c.model_id = m.id and c.archived_at is null)) order by m.revision desc), '[]')
          from engagement_model m where m.project_id = p.id and m.archived_at is null)))::text
      from project p where p.id = $1::uuid`,
    values: ({ id }) => [id],
  },
  search: { text: SEARCH, values: ({ q, programme }) => [q, programme] },
  update: {
    text: `with changed as (
        update stakeholder set influence = $2::int, interest = $3::int, quadrant = $4::text, version = version + 1, updated_at = now()
        where id = $1::uuid and version = $7::int returning *),
      told as (
        insert into activity (id, actor_id, programme_id, kind, subject_kind, subject_id, whole_id, after)
        select $5::uuid, $6::uuid, programme_id, 'stakeholder.updated', 'Stakeholder', id, id,
          json_build_object('influence', $2::int, 'interest', $3::int, 'quadrant', $4::text) from changed)
      select json_build_object('updateStakeholder', json_build_object('id', s.id, 'influence', s.influence, 'interest', s.interest, 'quadrant', s.quadrant,
        'party', (select json_build_object('id', p.id, 'name', coalesce(p.name_en, p.display_name)) from party p where p.id = s.party_id)))::text
      from changed s`,
    values: ({ id, influence, interest, quadrant, actor, expectedVersion }, newId) => [
      id,
      influence,
      interest,
      quadrant,
      newId(),
      actor,
      expectedVersion,
    ],
  },
};
