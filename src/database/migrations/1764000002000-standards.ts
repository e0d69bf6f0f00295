import { MigrationInterface, QueryRunner } from 'typeorm';
import { loggedByRow as logged, readableByAll } from '../scope';

/** Lines, thresholds and time limits by region and date. */
export class Standards1764000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table standard (
        id uuid primary key,
        key text not null,
        region_code text collate "C" not null references region (code),
        valid_from date not null,
        value numeric not null,
        unit text not null,
        source text not null,
        reason text,
        set_by uuid references staff (id),
        set_at timestamptz not null default now(),
        constraint standard_already_set unique (key, region_code, valid_from)
      );
      ${readableByAll('standard')}
      grant insert on standard to app_admin;
      alter table standard enable row level security;
      create policy read on standard for select using (true);
      create policy own_region on standard for insert to app_admin with check (
        left(region_code, 9) = current_setting('app.township') or left(region_code, 6) = current_setting('app.banner')
        or (current_setting('app.township') = '' and current_setting('app.banner') = ''));
      ${logged('standard', null)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table standard');
  }
}
