import { MigrationInterface, QueryRunner } from 'typeorm';
import { afterStatement, definer } from '../scope';

/**
 * Which transaction touched which household of which village: what a phone asks for that has been away. Kept beside the
 * log, in rows that are few and small, and written from the log itself, so that nothing logged of a household can be
 * forgotten. A row is never changed and bears its own transaction, so that nobody ever waits for another here.
 */
export class VillageChanges1764200000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table village_change (
        village_code text collate "C" not null,
        xid xid8 not null default pg_current_xact_id(),
        household_id uuid not null,
        noted_at timestamptz not null default now(),
        primary key (village_code, xid, household_id)
      );
      create index village_change_age on village_change using brin (noted_at);
      alter table village_change enable row level security;
      alter table village_change force row level security;
      create policy village on village_change to lvl_village
        using (village_code = any (string_to_array(current_setting('app.villages'), ',')));
      grant select on village_change to lvl_village;
      create policy system on village_change to app_job, app_definer using (true);
      grant select, update, delete on village_change to app_job;
      grant insert on village_change to app_definer;
      ${note}
      ${definer('note_village_change()', ['app_owner'])}
      ${afterStatement('note_village_change', 'change_log', ['insert'], 'note_village_change()')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger note_village_change on change_log;
      drop function note_village_change;
      drop table village_change`);
  }
}

/** A household that moves is noted for the village it left as well, and one that somebody left for where it is. */
const note = `
  create function note_village_change() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    insert into village_change (village_code, household_id)
    select village_code, household_id from written where village_code is not null and household_id is not null
    union
    select village_code, from_household_id from written
      where village_code is not null and from_household_id is not null
    union
    select written.old ->> 'region_code', household_id from written
      where table_name = 'household' and op = 'update' and written.old ? 'region_code'
    on conflict do nothing;
    return null;
  end $$;`;
