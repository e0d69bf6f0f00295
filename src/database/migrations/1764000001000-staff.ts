import { MigrationInterface, QueryRunner } from 'typeorm';
import { logged } from '../scope';

/** Accounts, what they may do and where, and their sessions. */
export class Staff1764000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table staff (
        id uuid primary key,
        login text not null constraint staff_login_taken unique,
        name text not null,
        region_code text collate "C" not null references region (code),
        state text not null default 'invited' check (state in ('invited', 'active', 'disabled')),
        password_hash text,
        created_at timestamptz not null default now()
      );
      create table assignment (
        id uuid primary key,
        staff_id uuid not null references staff (id),
        role text not null,
        level text not null check (level in ('village', 'township', 'banner', 'city')),
        regions text[] not null check (cardinality(regions) > 0),
        granted_by uuid references staff (id),
        created_at timestamptz not null default now(),
        ended_at timestamptz
      );
      create index assignment_staff on assignment (staff_id) where ended_at is null;
      create table session (
        id uuid primary key,
        staff_id uuid not null references staff (id),
        assignment_id uuid not null references assignment (id),
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      grant select, insert, update on staff, assignment, session to app_auth, app_admin, app_job;
      grant select (id, name) on staff to lvl_village, lvl_township, lvl_banner, lvl_city, ro_village, ro_township,
        ro_banner, ro_city, app_definer;
      ${logged('staff', null, ['password_hash'])}
      ${logged('assignment', null)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table session, assignment, staff');
  }
}
