import { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, protect, readableByAll, regionColumns } from '../scope';

/** Divisions, keys of repeated requests, settings, and the append-only change log with its trigger. */
export class Foundation1764000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke create on schema public from public;
      grant usage on schema public to lvl_village, lvl_township, lvl_banner, lvl_city, ro_village, ro_township,
        ro_banner, ro_city, app_admin, app_public, app_auth, app_job, app_seal, app_definer;
      grant create on schema public to app_definer;

      create table region (
        code text collate "C" primary key check (code ~ '^[0-9]{12}$'),
        name_zh text not null,
        name_mn text,
        level text not null check (level in ('city', 'banner', 'township', 'village')),
        parent_code text collate "C" references region (code)
      );
      create index region_parent on region (parent_code, code);
      ${readableByAll('region')}

      create table setting (
        name text primary key,
        value text not null
      );
      ${readableByAll('setting')}
      grant insert, update on setting to app_job;

      create table idempotency (
        owner text not null,
        key text not null,
        fingerprint bytea not null,
        answer bytea,
        created_at timestamptz not null default now(),
        primary key (owner, key)
      );
      create index idempotency_age on idempotency (created_at);
      alter table idempotency enable row level security;
      alter table idempotency force row level security;
      create policy own on idempotency to lvl_village, lvl_township, lvl_banner, lvl_city, ro_village, ro_township,
        ro_banner, ro_city, app_admin, app_public, app_auth
        using (owner = coalesce(nullif(current_setting('app.staff'), ''), current_user));
      grant select, insert, update on idempotency to lvl_village, lvl_township, lvl_banner, lvl_city, ro_village,
        ro_township, ro_banner, ro_city, app_admin, app_public, app_auth;
      create policy system on idempotency to app_job using (true);
      grant select, delete on idempotency to app_job;
    `);
    await db.query(changeLog);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table change_log, idempotency, setting, region; drop function log_change`);
  }
}

/**
 * The log is written by a trigger that runs as app_definer, so that no role of the application can write, change or
 * remove a row of it by itself. Values are what changed (of a new row: what is filled); generated and derived columns are
 * left out, and a sealed column brings its masked text along. `from_household_id` is the household that the row left with this change. Rows
 * are read by the region they were written in; who sees a household now reads all of its rows through household_log().
 */
const changeLog = `
  create table change_log (
    seq bigint generated always as identity primary key,
    xid xid8 not null default pg_current_xact_id(),
    table_name text not null,
    op text not null check (op in ('insert', 'update', 'delete', 'erase')),
    row_id text not null,
    household_id uuid,
    from_household_id uuid,
    ${regionColumns(false)},
    staff_id uuid,
    assignment_id uuid,
    database_role text not null,
    request_id text,
    reason text,
    at timestamptz not null,
    recorded_at timestamptz not null default clock_timestamp(),
    old jsonb,
    new jsonb
  );
  create index change_log_household on change_log (household_id, seq);
  create index change_log_left on change_log (from_household_id, seq) where from_household_id is not null;
  create index change_log_row on change_log (table_name, row_id, seq);
  create index change_log_banner on change_log (banner_code, seq);
  create index change_log_xid on change_log (xid);
  ${protect('change_log', '')}
  revoke insert, update, delete on change_log from app_job;
  revoke update, delete on change_log from app_definer;

  create function log_change() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    this jsonb := coalesce(after, before);
    row_key text := coalesce(this ->> 'id', this ->> 'code', this ->> 'key');
    unlogged text[] := tg_argv[1]::text[] || array['banner_code', 'township_code', 'village_code'];
    place text := coalesce(this ->> 'region_code', this #>> '{regions,0}');
    household uuid := nullif(this ->> tg_argv[0], '')::uuid;
    left_household uuid := nullif(nullif(before ->> tg_argv[0], '')::uuid, household);
  begin
    if tg_op = 'UPDATE' then
      select jsonb_object_agg(key, before -> key), jsonb_object_agg(key, value) into before, after
      from jsonb_each(after) where key <> all (unlogged) and (value is distinct from before -> key
        or key like '%\\_masked' and after -> left(key, -7) is distinct from before -> left(key, -7));
      if after is null then return null; end if;
    else
      select jsonb_object_agg(key, value) into this from jsonb_each(this)
        where key <> all (unlogged) and value <> 'null';
      before := case when before is not null then this end;
      after := case when after is not null then this end;
    end if;
    insert into change_log (table_name, op, row_id, household_id, from_household_id, region_code, staff_id,
      assignment_id, database_role, request_id, reason, at, old, new)
    values (tg_table_name, lower(tg_op), row_key, household, left_household, place, nullif(current_setting('app.staff', true), '')::uuid,
      nullif(current_setting('app.assignment', true), '')::uuid,
      coalesce(nullif(current_setting('role', true), 'none'), session_user), nullif(current_setting('app.request', true), ''),
      nullif(current_setting('app.reason', true), ''),
      coalesce(nullif(current_setting('app.now', true), '')::timestamptz, clock_timestamp()), before, after);
    return null;
  end $$;
  ${definer('log_change()', ['app_owner'])}
`;
