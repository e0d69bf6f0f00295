import { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, protect, regionColumns } from '../scope';

/** Who looked at which household, why, and what left the system: rows that no role can change or remove. */
export class AccessLog1764000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table access_log (
        id uuid primary key,
        household_id uuid,
        ${regionColumns(false)},
        action text not null check (action ~ '^[a-z-]{2,30}$'),
        field text,
        purpose text check (char_length(purpose) between 1 and 500),
        staff_id uuid,
        assignment_id uuid,
        role text,
        request_id text not null,
        at timestamptz not null,
        recorded_at timestamptz not null default clock_timestamp(),
        constraint access_place_known check (household_id is not null or region_code is not null),
        constraint access_reveal_explained check (action <> 'reveal' or (field is not null and purpose is not null))
      );
      create index access_log_household on access_log (household_id, id);
      create index access_log_staff on access_log (staff_id, id);
      create index access_log_village on access_log (village_code, id);
      create index access_log_township on access_log (township_code, id);
      create index access_log_banner on access_log (banner_code, id);
      ${protect('access_log', 'insert')}
      grant insert on access_log to ro_village, ro_township, ro_banner, ro_city;
      revoke update, delete on access_log from app_job, app_definer;

      create function place_access() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      begin
        select household.region_code into new.region_code from household where household.id = new.household_id;
        return new;
      end $$;
      ${definer('place_access()', ['app_owner'])}
      create trigger place before insert on access_log for each row when (new.region_code is null)
        execute function place_access();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table access_log; drop function place_access');
  }
}
