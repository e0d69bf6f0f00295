import { MigrationInterface, QueryRunner } from 'typeorm';

const staff = `lvl_village, lvl_township, lvl_banner, lvl_city, ro_village, ro_township, ro_banner, ro_city, app_admin`;

/**
 * Long work, kept until it is done. Whoever asked sees their own jobs and nobody else's; the system runs them. Neither
 * input nor result holds a personal value; a file that a job made lies sealed in the file storage under `file_id`.
 * `run_id` names one attempt: a process that was taken for dead can write no more once another one has begun.
 */
export class Jobs1764100001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table job (
        id uuid primary key,
        kind text collate "C" not null check (kind ~ '^[a-z-]{2,40}$'),
        state text collate "C" not null default 'waiting'
          check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
        staff_id uuid references staff (id),
        assignment_id uuid references assignment (id),
        region_code text collate "C" check (region_code ~ '^[0-9]{12}$'),
        input jsonb not null,
        run_id uuid,
        attempts int not null default 0,
        step text,
        done int not null default 0 check (done >= 0),
        total int check (total >= 0),
        result jsonb,
        fault jsonb,
        cancel_asked_at timestamptz,
        heartbeat_at timestamptz,
        created_at timestamptz not null default clock_timestamp(),
        started_at timestamptz,
        ended_at timestamptz,
        file_id uuid,
        file_name text,
        file_type text,
        file_bytes bigint check (file_bytes >= 0),
        file_until timestamptz,
        wiped_at timestamptz,
        constraint job_assignment_of_staff check ((staff_id is null) = (assignment_id is null)),
        constraint job_end check ((state in ('done', 'failed', 'cancelled')) = (ended_at is not null)),
        constraint job_run check ((state = 'running') <= (run_id is not null and heartbeat_at is not null))
      );
      create index job_own on job (staff_id, id desc);
      create index job_waiting on job (id) where state = 'waiting';
      create index job_running on job (heartbeat_at) where state = 'running';
      create index job_ended on job (ended_at);
      create index job_to_wipe on job (file_until) where file_id is not null and wiped_at is null;
      alter table job enable row level security;
      alter table job force row level security;
      create policy own on job to ${staff}
        using (staff_id = nullif(current_setting('app.staff', true), '')::uuid)
        with check (staff_id = nullif(current_setting('app.staff', true), '')::uuid
          and assignment_id = nullif(current_setting('app.assignment', true), '')::uuid);
      grant select, insert on job to ${staff};
      grant update (state, cancel_asked_at, ended_at) on job to ${staff};
      create policy system on job to app_job using (true);
      grant select, insert, update, delete on job to app_job;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table job');
  }
}
