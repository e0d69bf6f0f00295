/** SQL of changes of household: each statement moves a whole set at once. */

/** Households with their people, one row a member. */
export const readFamilies = `
  select h.id, h.number, h.registration, h.region_code, h.head_member_id, h.head_name, h.exit_status,
    h.member_count, to_char(h.registered_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as registered_on,
    m.id as member_id, m.name, m.sex, to_char(m.birth_date, 'YYYY-MM-DD') as birth_date, m.relation, m.status,
    m.id_number, m.phone, m.health_notes
  from household h left join member m on m.household_id = h.id
  where h.id = any ($1) order by h.id, m.created_at, m.id`;

/** The same, with the households kept from being changed by others until the transaction ends. */
export const lockFamilies = `${readFamilies} for update of h`;

/** $1 members, $2 relation, $3 status, $4 increase reason, $5 decrease reason (null: as it was), $6 day, $7 now. */
export const updateMembers = `
  update member m set relation = coalesce(new.relation, m.relation), status = coalesce(new.status, m.status),
    status_on = case when new.status is null then m.status_on else $6::date end,
    increase_reason = coalesce(new.increase_reason, m.increase_reason),
    decrease_reason = case when new.increase_reason is null then coalesce(new.decrease_reason, m.decrease_reason) end,
    updated_at = $7
  from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[])
    new (id, relation, status, increase_reason, decrease_reason)
  where m.id = new.id`;

/** What a person's row takes along into another household; sealed columns are bound to their row and sealed anew. */
const carried = [
  ...['name', 'name_mn', 'grams', 'sex', 'id_type', 'id_number_index', 'id_number_masked', 'birth_date', 'ethnicity'],
  ...['political_status', 'education', 'student_status', 'dropout_reason', 'health', 'disability_type'],
  ...['disability_level', 'disability_certificate_year', 'labour_capacity', 'work_location', 'work_months'],
  ...['work_place_code', 'employer', 'employment_channel', 'monthly_wage_fen', 'working_now', 'plans_to_work'],
  ...['employment_need', 'work_records', 'public_posts', 'resident_medical', 'employee_medical'],
  ...['serious_illness_insurance', 'medical_aid', 'commercial_insurance', 'accident_insurance_subsidy'],
  ...['resident_pension', 'employee_pension', 'dibao', 'dibao_class', 'dibao_since', 'tekun', 'tekun_since'],
  ...['in_military_service', 'speaks_mandarin', 'phone_index', 'phone_masked'],
];

/** $1 rows left, $2 new ids, $3 relation, $4 increase reason, $5-$7 sealed values, $8 household, $9 day, $10 now. */
export const copyMembers = `
  insert into member (id, household_id, region_code, relation, status, status_on, increase_reason, id_number, phone,
    health_notes, created_at, updated_at, ${carried.join(', ')})
  select new.id, h.id, h.region_code, new.relation, '4', $9::date, new.increase_reason, new.id_number, new.phone,
    new.health_notes, $10, $10, ${carried.map((column) => `m.${column}`).join(', ')}
  from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::bytea[], $6::bytea[], $7::bytea[])
    new (was, id, relation, increase_reason, id_number, phone, health_notes)
  join member m on m.id = new.was join household h on h.id = $8`;

const inherited = [
  ...['region_code', 'identification_standard', 'household_attribute', 'main_cause', 'other_causes', 'exit_status'],
  ...['exit_year', 'planned_exit_year', 'soldier_or_martyr_family', 'two_daughter_family', 'single_child_family'],
  ...['household_type', 'monitoring_type', 'monitoring_identified_on', 'risks', 'wholly_without_labour'],
  ...['social_security_household', 'in_resettlement_area', 'risk_eliminated', 'risk_elimination_mode'],
  ...['risk_eliminated_on', 'monitoring_contact', 'submitted_at', 'registered_at'],
].join(', ');

/** The part ($2) that a split of $1 makes, as a draft with its own number: it inherits status and causes, not phone, account or notes. */
export const insertPart = `
  insert into household (id, number, public_id, head_name, villager_group, address, created_by, created_at, updated_at,
    ${inherited})
  select $2, next_household_number(id), $3, head_name, $4, $5, $6, $7, $7, ${inherited} from household where id = $1
  on conflict (id) do nothing returning number`;

/** $1 households, $2 the part, which is registered now, $3 those that close, $4 now. $5 lineage entries as JSON. */
export const settleHouseholds = `
  with lineage as (
    insert into household_lineage (id, household_id, region_code, kind, occurred_on, from_region_code, to_region_code,
      other_household_id, other_number, other_head_name, member_ids, other_member_ids, request_id, recorded_at)
    select entry.id, entry.household_id, h.region_code, entry.kind, entry.occurred_on, entry.from_region_code,
      entry.to_region_code, entry.other_household_id, entry.other_number, entry.other_head_name, entry.member_ids,
      entry.other_member_ids, entry.request_id, $4
    from jsonb_to_recordset($5) entry (id uuid, household_id uuid, kind text, occurred_on date, from_region_code text,
      to_region_code text, other_household_id uuid, other_number text, other_head_name text, member_ids uuid[],
      other_member_ids uuid[], request_id uuid)
    join household h on h.id = entry.household_id
  )
  update household h set member_count = now.people, head_member_id = now.head,
    head_name = coalesce(now.head_name, h.head_name), updated_at = $4,
    registration = case when h.id = $2 then 'registered' when h.id = any ($3::uuid[]) then 'closed' else h.registration end,
    closed_at = case when h.id = any ($3::uuid[]) then $4 else h.closed_at end
  from (
    select one.id, count(m.id) as people, (array_agg(m.id) filter (where m.relation = '01'))[1] as head,
      (array_agg(m.name) filter (where m.relation = '01'))[1] as head_name
    from unnest($1::uuid[]) one (id) left join member m on m.household_id = one.id and m.active group by one.id
  ) now where h.id = now.id`;

/** A household goes to another village; everything that belongs to it follows by its foreign keys. */
export const moveHousehold = `
  with lineage as (
    insert into household_lineage (id, household_id, region_code, kind, occurred_on, from_region_code, to_region_code,
      request_id, recorded_at)
    select $1, id, region_code, 'moved', $2, region_code, $3, $4, $5 from household where id = $6
  )
  update household set region_code = $3, villager_group = $7, address = $8, updated_at = $5 where id = $6`;
