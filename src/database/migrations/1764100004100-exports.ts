import { MigrationInterface, QueryRunner } from 'typeorm';
import { logged, protect, regionColumns } from '../scope';

/**
 * Lists that somebody asked for as a file: what, why, how many rows, and who let it go where a second person must.
 * The place is that of the asker. Times are real ones, since the limits an hour go by them. The row holds no personal
 * value, and no file: that is made while it is read, or lies with the job `job_id`.
 */
export class Exports1764100004100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table list_export (
        id uuid primary key,
        ${regionColumns()},
        list text not null check (list ~ '^[a-zA-Z]{2,40}$'),
        filters jsonb not null check (jsonb_typeof(filters) = 'object'),
        format text not null check (format in ('xlsx', 'csv')),
        language text not null check (language in ('zh', 'en')),
        purpose text not null check (char_length(purpose) between 1 and 500),
        rows int not null check (rows >= 0),
        state text not null check (state in ('ready', 'waiting', 'approved', 'refused', 'withdrawn')),
        staff_id uuid not null references staff (id),
        assignment_id uuid not null references assignment (id),
        decided_by uuid references staff (id),
        decided_at timestamptz,
        decision_reason text check (char_length(decision_reason) between 1 and 500),
        job_id uuid,
        fetched int not null default 0,
        created_at timestamptz not null default clock_timestamp(),
        constraint export_four_eyes check (decided_by is null or decided_by <> staff_id or state = 'withdrawn')
      );
      create index list_export_staff on list_export (staff_id, created_at);
      create index list_export_banner on list_export (banner_code, id);
      create index list_export_township on list_export (township_code, id);
      create index list_export_village on list_export (village_code, id);
      ${protect('list_export')}
      grant insert, update on list_export to ro_village, ro_township, ro_banner, ro_city;
      grant select, update on list_export to app_admin; -- no policy: to administrators there are none
      ${logged('list_export', null)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table list_export');
  }
}
