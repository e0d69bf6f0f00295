import { nameGrams } from '../src/households/search/member-search.rules';
import type { TestApp } from './app';
import { Person, villages } from './make';

export interface Volume {
  households: number;
  /** A member of staff who stands behind the cases. */
  by: Person;
}

/** The villages of three banners, and one village five times as large as the others. */
const places = `create temp table place as
  select code, row_number() over (order by code) - 1 as n from (
    select code from region where level = 'village' and left(code, 6) in ('150521', '150522', '150525')
    union all select '${villages.first}' from generate_series(1, 4)) every`;

/** Every fifth person bears one and the same name, as in life some names are borne by many. */
const householdRows = `
  insert into household (id, region_code, number, public_id, head_name, member_count, registration, exit_status,
    monitoring_type, phone_index, created_at, updated_at, submitted_at)
  select uuidv7(), code, left(code, 6) || lpad(g::text, 6, '0'), 'v' || g, '包', 4,
    (array['draft', 'submitted', 'registered', 'registered', 'registered', 'closed'])[1 + g % 6],
    (array['0', '1'])[1 + g % 2], case when g % 20 = 0 then '1' end, uuid_send(gen_random_uuid()),
    now(), now() - g * interval '1 hour', now()
  from generate_series(1, $1::int) g join place on n = g % (select count(*) from place)`;

const memberRows = `
  insert into member (id, household_id, region_code, name, grams, sex, birth_date, relation, id_number, id_number_index,
    phone, phone_index, created_at, updated_at)
  select uuidv7(), h.id, h.region_code, p.name, p.grams, '1', date '1950-01-01' + ((h.g * 4 + m) * 7 % 25000)::int,
    lpad(m::text, 2, '0'), '\\x00', uuid_send(gen_random_uuid()), '\\x00', uuid_send(gen_random_uuid()), now(), now()
  from (select id, region_code, row_number() over (order by id) as g from household where public_id like 'v%') h
  cross join generate_series(1, 4) m
  join pool p on p.n = case when (h.g + m) % 5 = 0 then 0 else (h.g * 4 + m) % (select count(*) from pool) end`;

/** A case for every second household, a tenth of them open; a notice for each; a request for change now and then. */
const caseRows = `
  insert into procedure (id, household_id, region_code, family, variant, state, step, since_day, ready_on, due_on,
    waits_for, waits_level, application, standards, opened_by, opened_at, updated_at)
  select uuidv7(), id, region_code, 'entry', 'new', case when open then 'open' else 'decided' end,
    case when open then 'meeting' end, day, day, day + case when late then 10 else 10000 end, case when open then 'procedure.appraise' end,
    case when open then 'village' end, '{"on": "2019-06-01", "applicant": "包", "reason": "收入低"}', '[]', $1, day, day
  from (select *, g % 20 = 0 as open, g % 200 = 0 as late, date '2019-06-01' - (g / 40)::int as day
        from (select *, row_number() over (order by id) as g from household) h where g % 2 = 0) h`;
const stepRows = `
  insert into procedure_step (id, procedure_id, household_id, region_code, seq, step, kind, outcome, staff_id,
    assignment_id, level, day, at, standards)
  select uuidv7(), id, household_id, region_code, 1, 'application', 'application', 'opened', $1, $2, 'village',
    since_day, opened_at, '[]' from procedure`;
const noticeRows = `
  insert into notice (id, procedure_id, household_id, region_code, type, level, place, text, head_name, people,
    from_day, to_day, state, posted_by)
  select s.id, s.procedure_id, s.household_id, s.region_code, '01', 'village', '公示栏', '公示', '包', 4, s.day, s.day + 7,
    'closed', $1 from procedure_step s`;
const changeRows = `
  insert into change_request (id, household_id, region_code, type, kind, origin_code, head_name, member_count,
    occurred_on, evidence, payload, content_tag, base, diff, warnings, state, since_day, decisions, requested_by,
    requested_at, updated_at)
  select uuidv7(), household_id, region_code, 'death', 'decline', region_code, '包', 4, since_day, '{}', '\\x00', 'x',
    '{}', '[]', '{}', 'decided', since_day, '[]', $1, opened_at, opened_at from procedure where state = 'decided'`;
const logRows = `
  insert into change_log (table_name, op, row_id, household_id, region_code, database_role, at, new)
  select 'member', 'insert', id::text, household_id, region_code, 'lvl_village', now(), '{}' from member`;

/** A city of alike households, written past triggers and checks, with statistics as a day later. */
export async function makeVolume(app: TestApp, { households, by }: Volume): Promise<void> {
  const client = await app.sql.connect();
  try {
    await client.query(`set session_replication_role = replica`);
    await client.query(places);
    await client.query(`create temp table pool (n int, name text, grams text[])`);
    await client.query(`insert into pool select * from jsonb_to_recordset($1) as p (n int, name text, grams text[])`, [
      JSON.stringify(names().map((name, n) => ({ n, name, grams: nameGrams(name) }))),
    ]);
    await client.query(householdRows, [households]);
    await client.query(memberRows);
    await client.query(caseRows, [by.id]);
    await client.query(stepRows, [by.id, by.assignmentId]);
    for (const rows of [noticeRows, changeRows]) await client.query(rows, [by.id]);
    await client.query(logRows);
    await client.query('vacuum (analyze)');
  } finally {
    client.release(true);
  }
}

const names = (): string[] => [
  '乌云其木格',
  ...Array.from(
    { length: 504 },
    (_, i) => `${'张王李赵包白韩吴'[i % 8]}${'志其云格木强海峰图'[i % 9]}${'乐娜日苏那顺布'[i % 7]}`,
  ),
];
