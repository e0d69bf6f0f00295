import { MigrationInterface, QueryRunner } from 'typeorm';
import { afterStatement, logged } from '../scope';

/** A trigger of the first release that writes the change log row by row, with its arguments. */
interface RowTrigger {
  table: string;
  household: string;
  unlogged: string;
}

const rowTriggers = `
  select c.relname as table, split_part(encode(t.tgargs, 'escape'), '\\000', 1) as household,
    trim(split_part(encode(t.tgargs, 'escape'), '\\000', 2), '{}') as unlogged
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc f on f.oid = t.tgfoid
  where f.proname = 'log_change' and c.relnamespace = 'public'::regnamespace order by 1`;

/**
 * What followed each written row follows each statement now, and means the same: an import of ten thousand households is
 * logged, marked and claimed in a few passes over sets instead of a quarter of a million calls.
 */
export class StatementTriggers1764100000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const tables = (await db.query(rowTriggers)) as RowTrigger[];
    await db.query(actor);
    await db.query(`set local role app_definer; ${functions.join('')} reset role`);
    for (const { table, household, unlogged } of tables)
      await db.query(`drop trigger change_log on ${table};
        ${logged(table, household || null, unlogged ? unlogged.split(',') : [])}`);
    await db.query(follow);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the triggers of rows are gone for good: both kinds write the same'));
  }
}

/** Who stands behind a row of the log is what the transaction says; only app_definer can write one. */
const actor = `
  alter table change_log
    alter staff_id set default nullif(current_setting('app.staff', true), '')::uuid,
    alter assignment_id set default nullif(current_setting('app.assignment', true), '')::uuid,
    alter database_role set default coalesce(nullif(current_setting('role', true), 'none'), session_user),
    alter request_id set default nullif(current_setting('app.request', true), ''),
    alter reason set default nullif(current_setting('app.reason', true), ''),
    alter at set default coalesce(nullif(current_setting('app.now', true), '')::timestamptz, clock_timestamp());
`;

/**
 * A plan is kept for a session and may be made for one row or for a hundred thousand. So that both are served by it,
 * rows of a statement are joined with each other by hash only (`enable_nestloop`), and tables are reached by arrays of
 * keys, which are planned as such.
 */
const follower = (name: string, body: string, settings = ''): string => `
  create or replace function ${name}() returns trigger language plpgsql security definer
    set search_path = public, pg_temp ${settings} as $$ ${body} $$;`;
const joins = 'set enable_nestloop = off';

/**
 * Rows are numbered in the order in which the statement wrote them; a value without content is left out, but within a
 * `nested` one nothing is. With `app.log_batch` the owner or the system's own
 * role writes one row a statement, with the number of records: for filling the register with more than can be read.
 */
const logChange = follower(
  'log_change',
  `
  declare
    unlogged text[] := tg_argv[1]::text[] || array['banner_code', 'township_code', 'village_code'];
    by_household text := tg_argv[0];
    nested text[] := array(
      select attname from pg_attribute where attrelid = tg_relid and atttypid = 'jsonb'::regtype and not attisdropped);
  begin
    if current_setting('app.log_batch', true) = 'on'
      and coalesce(nullif(current_setting('role', true), 'none'), session_user) in ('app_owner', 'app_job') then
      insert into change_log (table_name, op, row_id, new)
      select tg_table_name, lower(tg_op), '*', jsonb_build_object('records', count(*)) from written having count(*) > 0;
    elsif tg_op = 'UPDATE' then
      insert into change_log (table_name, op, row_id, household_id, from_household_id, region_code, old, new)
      with was as materialized (select to_jsonb(former) as row from former),
        became as materialized (select to_jsonb(written) as row, row_number() over () as nth from written)
      select tg_table_name, 'update', coalesce(became.row ->> 'id', became.row ->> 'code', became.row ->> 'key'),
        (became.row ->> by_household)::uuid,
        nullif((was.row ->> by_household)::uuid, (became.row ->> by_household)::uuid),
        coalesce(became.row ->> 'region_code', became.row #>> '{regions,0}'), changed.old, changed.new
      from became join was on coalesce(was.row ->> 'id', was.row ->> 'code', was.row ->> 'key')
        = coalesce(became.row ->> 'id', became.row ->> 'code', became.row ->> 'key')
      cross join lateral (
        select jsonb_object_agg(key, was.row -> key) as old, jsonb_object_agg(key, value) as new
        from jsonb_each(became.row) where key <> all (unlogged) and (value is distinct from was.row -> key
          or key like '%\\_masked' and became.row -> left(key, -7) is distinct from was.row -> left(key, -7))
      ) changed
      where changed.new is not null order by nth;
    else
      insert into change_log (table_name, op, row_id, household_id, region_code, old, new)
      select tg_table_name, lower(tg_op), coalesce(row ->> 'id', row ->> 'code', row ->> 'key'),
        (row ->> by_household)::uuid, coalesce(row ->> 'region_code', row #>> '{regions,0}'),
        case when tg_op = 'DELETE' then filled end, case when tg_op = 'INSERT' then filled end
      from (select row, jsonb_strip_nulls(row) - unlogged || case when nested = '{}' then '{}' else (
            select coalesce(jsonb_object_agg(name, row -> name) filter (where row -> name <> 'null'), '{}')
            from unnest(nested) name) end as filled
          from (select to_jsonb(written) as row from written offset 0) each offset 0) kept;
    end if;
    return null;
  end`,
  joins,
);

/**
 * The register of identity numbers keeps step with every way a member can come, go or change: what no longer claims its
 * number lets go of it first, then the others take theirs in the order of the index, so that two statements wait for each
 * other instead of locking each other out.
 */
const keepMemberClaim = follower(
  'keep_member_claim',
  `
  declare
    ids uuid[];
    numbers bytea[];
    households uuid[];
    settled uuid[];
  begin
    if tg_op = 'INSERT' then
      select array_agg(id), array_agg(id_number_index), array_agg(household_id) into ids, numbers, households
      from written where active and id_number_index is not null;
    else
      select array_agg(id), array_agg(case when w.active then w.id_number_index end), array_agg(w.household_id)
      into ids, numbers, households from written w join former f using (id)
      where (w.status, w.id_number_index, w.household_id) is distinct from (f.status, f.id_number_index, f.household_id);
    end if;
    if ids is null then return null; end if;
    settled := array(
      select id from household where id = any (households) and registration in ('submitted', 'registered'));
    if tg_op = 'UPDATE' then
      delete from identity_claim c using unnest(ids, numbers, households) m (id, number, household)
        left join unnest(settled) s (household) using (household)
      where c.member_id = any (ids) and c.member_id = m.id
        and (s.household is null or m.number is distinct from c.id_number_index);
    end if;
    if settled = '{}' then return null; end if;
    update identity_claim c set household_id = m.household from unnest(ids, households) m (id, household)
    where c.member_id = any (ids) and c.member_id = m.id and c.household_id <> m.household;
    insert into identity_claim (id_number_index, member_id, household_id)
    select m.number, m.id, household from unnest(ids, numbers, households) m (id, number, household)
      join unnest(settled) s (household) using (household)
    where m.number is not null
      and not exists (select from identity_claim c where c.member_id = any (ids) and c.member_id = m.id)
    order by m.number;
    return null;
  end`,
  joins,
);

const keepHouseholdClaims = follower(
  'keep_household_claims',
  `
  declare
    settled uuid[];
    unsettled uuid[];
    ids uuid[];
  begin
    select array_agg(id) filter (where w.registration in ('submitted', 'registered')),
      array_agg(id) filter (where w.registration not in ('submitted', 'registered')) into settled, unsettled
    from written w join former f using (id) where w.registration is distinct from f.registration;
    if unsettled is not null then delete from identity_claim where household_id = any (unsettled); end if;
    if settled is not null then
      ids := array(select id from member where household_id = any (settled) and active and id_number_index is not null);
      insert into identity_claim (id_number_index, member_id, household_id)
      select m.id_number_index, m.id, m.household_id from member m where m.id = any (ids)
        and not exists (select from identity_claim c where c.member_id = any (ids) and c.member_id = m.id)
      order by m.id_number_index;
    end if;
    return null;
  end`,
  joins,
);

const beginCompleteness = follower(
  'begin_completeness',
  `
  begin
    insert into household_completeness (household_id, region_code) select id, region_code from written;
    return null;
  end`,
);

/**
 * Marks households whose forms are to be counted anew.
 *
 * @param spared narrows the rows that are marked
 */
export const markCompleteness = (spared = ''): string =>
  follower(
    'mark_completeness',
    `
    declare
      marked uuid[];
    begin
      if tg_table_name = 'household' then marked := array(select id from written);
      else marked := array(select distinct household_id from written);
      end if;
      if tg_table_name <> 'household' and tg_op = 'UPDATE' then
        marked := marked || array(select distinct household_id from former);
      end if;
      if marked = '{}' then return null; end if;
      if cardinality(marked) > 1 then
        perform from household_completeness where household_id = any (marked) order by household_id for no key update;
      end if;
      update household_completeness set changes = changes + 1 where household_id = any (marked) ${spared};
      return null;
    end`,
  );

const askComparison = follower(
  'ask_comparison',
  `
  begin
    if tg_op = 'INSERT' then
      insert into duplicate_comparison select id, clock_timestamp() from written order by id
        on conflict (member_id) do update set asked_at = excluded.asked_at;
    else
      insert into duplicate_comparison
      select id, clock_timestamp() from written w join former f using (id)
      where (w.name, w.birth_date, w.id_number_index, w.status, w.household_id, w.region_code)
        is distinct from (f.name, f.birth_date, f.id_number_index, f.status, f.household_id, f.region_code)
      order by id on conflict (member_id) do update set asked_at = excluded.asked_at;
    end if;
    return null;
  end`,
  joins,
);

const askComparisons = follower(
  'ask_comparisons',
  `
  declare
    decided uuid[] := array(select id from written w join former f using (id)
      where w.registration is distinct from f.registration);
  begin
    if decided = '{}' then return null; end if;
    insert into duplicate_comparison select id, clock_timestamp() from member where household_id = any (decided)
      order by id on conflict (member_id) do update set asked_at = excluded.asked_at;
    return null;
  end`,
  joins,
);

const functions = [
  ...[logChange, keepMemberClaim, keepHouseholdClaims, beginCompleteness],
  ...[markCompleteness(), askComparison, askComparisons],
];

const parts = ['member', 'survey', 'income_statement', 'income_line'];

const follow = `
  drop trigger keep_claim on member;
  drop trigger keep_claims on household;
  drop trigger begin_completeness on household;
  drop trigger ask_comparisons on household;
  drop trigger ask_comparison on member;
  drop trigger ask_again on member;
  ${['household', ...parts].map((table) => `drop trigger mark_completeness on ${table};`).join('\n  ')}
  ${afterStatement('keep_claim', 'member', ['insert', 'update'], 'keep_member_claim()')}
  ${afterStatement('keep_claims', 'household', ['update'], 'keep_household_claims()')}
  ${afterStatement('begin_completeness', 'household', ['insert'], 'begin_completeness()')}
  ${afterStatement('mark_completeness', 'household', ['update'], 'mark_completeness()')}
  ${parts.map((table) => afterStatement('mark_completeness', table, ['insert', 'update', 'delete'], 'mark_completeness()')).join('')}
  ${afterStatement('ask_comparisons', 'household', ['update'], 'ask_comparisons()')}
  ${afterStatement('ask_comparison', 'member', ['insert', 'update'], 'ask_comparison()')}
`;
