import { MigrationInterface, QueryRunner } from 'typeorm';
import { loggedByRow as logged, regionColumns } from '../scope';

const everyLevel = 'lvl_village, lvl_township, lvl_banner, lvl_city, ro_village, ro_township, ro_banner, ro_city';

/** Accounts, what they may do and where, their devices and sessions, and how often a sign-in was tried. */
export class Staff1764000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(accounts);
    await db.query(sessions);
    await db.query(attempts);
    await db.query(reach);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table account_notice, sign_in_attempt, refresh_token, session, device, recovery_code,
      access_code, assignment, staff`);
  }
}

const accounts = `
  create table staff (
    id uuid primary key,
    login text not null constraint staff_login_taken unique
      constraint staff_login_form check (login ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    name text not null,
    ${regionColumns()},
    state text not null default 'invited' check (state in ('invited', 'active', 'disabled')),
    created_by uuid references staff (id),
    created_at timestamptz not null default now(),
    enabled_at timestamptz not null default now(),
    password_hash text,
    password_set_at timestamptz,
    former_password_hashes text[] not null default '{}',
    totp_pending bytea,
    totp_secret bytea,
    totp_since timestamptz,
    totp_last_step bigint,
    last_signed_in_at timestamptz
  );
  create index staff_region on staff (banner_code, township_code, id);
  create table assignment (
    id uuid primary key,
    staff_id uuid not null references staff (id),
    role text not null,
    level text not null check (level in ('village', 'township', 'banner', 'city')),
    regions text[] not null check (cardinality(regions) > 0),
    region_code text collate "C" generated always as (regions[1]) stored,
    granted_by uuid references staff (id),
    created_at timestamptz not null default now(),
    ended_at timestamptz
  );
  create index assignment_staff on assignment (staff_id) where ended_at is null;
  create table access_code (
    id uuid primary key,
    kind text not null check (kind in ('first-administrator', 'invitation', 'reset')),
    code_hash bytea not null unique,
    staff_id uuid references staff (id),
    resets_second_factor boolean not null default false,
    created_by uuid references staff (id),
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz
  );
  create index access_code_staff on access_code (staff_id) where used_at is null;
  create table recovery_code (
    id uuid primary key,
    staff_id uuid not null references staff (id),
    code_hash bytea not null,
    used_at timestamptz
  );
  create index recovery_code_staff on recovery_code (staff_id);
  create table account_notice (
    id uuid primary key,
    staff_id uuid not null references staff (id),
    kind text not null,
    at timestamptz not null default now(),
    params jsonb not null default '{}'
  );
  create index account_notice_staff on account_notice (staff_id, at desc);
  ${logged('staff', null, [
    'password_hash',
    'former_password_hashes',
    'totp_pending',
    'totp_secret',
    'totp_last_step',
    'last_signed_in_at',
  ])}
  ${logged('assignment', null)}
  ${logged('access_code', null, ['code_hash'])}
  ${logged('recovery_code', null, ['code_hash'])}
`;

const sessions = `
  create table device (
    id uuid primary key,
    staff_id uuid not null references staff (id),
    token_hash bytea not null,
    created_at timestamptz not null default now(),
    last_used_at timestamptz not null default now(),
    constraint device_token_taken unique (staff_id, token_hash)
  );
  create table session (
    id uuid primary key,
    staff_id uuid not null references staff (id),
    assignment_id uuid not null references assignment (id),
    device_id uuid references device (id),
    field boolean not null default false,
    second_factor boolean not null default false,
    address text,
    user_agent text,
    created_at timestamptz not null default now(),
    last_used_at timestamptz not null default now(),
    expires_at timestamptz not null,
    ends_at timestamptz not null default now() + interval '12 hours',
    revoked_at timestamptz,
    revoked_why text
  );
  create index session_staff on session (staff_id, created_at) where revoked_at is null;
  create table refresh_token (
    hash bytea primary key,
    session_id uuid not null references session (id) on delete cascade,
    created_at timestamptz not null default now(),
    replaced_at timestamptz
  );
  create index refresh_token_session on refresh_token (session_id);
  ${logged('session', null, ['last_used_at', 'expires_at'])}
`;

const attempts = `
  create table sign_in_attempt (
    id uuid primary key,
    login_digest bytea not null,
    address text not null,
    outcome text not null check (outcome in ('failed', 'incomplete', 'succeeded')),
    at timestamptz not null default now()
  );
  create index sign_in_attempt_login on sign_in_attempt (login_digest, at);
  create index sign_in_attempt_address on sign_in_attempt (address, at);
`;

/** Rows of staff inside an administrator's region; the city's administrators see all. */
const mine = `case
  when current_setting('app.staff') = '' then false
  when current_setting('app.township') <> '' then township_code = current_setting('app.township')
  when current_setting('app.banner') <> '' then banner_code = current_setting('app.banner')
  else true end`;

const within = `not exists (select 1 from unnest(regions) code where left(code, length(prefix)) <> prefix)`;
const prefix = `coalesce(nullif(current_setting('app.township'), ''), current_setting('app.banner'))`;

const aboutMine = 'exists (select 1 from staff s where s.id = staff_id)';

/**
 * The sign-in and the system's own work see every account. An administrator sees those of the own region, never a
 * secret, and grants inside it only. Everyone else reads names, and their own notices.
 */
const reach = `
  ${['staff', 'assignment', 'access_code', 'recovery_code', 'account_notice', 'device', 'session', 'refresh_token']
    .map(
      (table) => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy system on ${table} to app_auth, app_job using (true);
  grant select, insert, update on ${table} to app_auth, app_job;`,
    )
    .join('')}
  grant select, insert, update on sign_in_attempt to app_auth, app_job;
  grant delete on sign_in_attempt, refresh_token, recovery_code to app_auth, app_job;

  create policy names on staff for select to ${everyLevel}, app_definer using (true);
  grant select (id, name) on staff to ${everyLevel}, app_definer;
  create policy own on account_notice for select to ${everyLevel}, app_admin
    using (staff_id::text = current_setting('app.staff'));
  grant select on account_notice to ${everyLevel}, app_admin;

  create policy mine on staff to app_admin using (${mine});
  grant select (id, login, name, region_code, banner_code, township_code, state, created_at, enabled_at,
    created_by, password_set_at, totp_since, last_signed_in_at), insert (id, login, name, region_code, state, created_by),
    update (state, enabled_at) on staff to app_admin;
  create policy mine on assignment to app_admin using (${aboutMine})
    with check (${aboutMine} and (select ${within} from (select ${prefix} as prefix) p));
  grant select, insert (id, staff_id, role, level, regions, granted_by), update (ended_at) on assignment to app_admin;
  create policy mine on access_code to app_admin using (${aboutMine});
  grant select (id, kind, staff_id, created_by, expires_at, used_at),
    insert (id, kind, code_hash, staff_id, resets_second_factor, created_by, expires_at), update (used_at)
    on access_code to app_admin;
  create policy mine on session to app_admin using (${aboutMine});
  grant select (id, staff_id, revoked_at), update (revoked_at, revoked_why) on session to app_admin;
  create policy tell on account_notice for insert to app_admin with check (${aboutMine});
  grant insert on account_notice to app_admin;
`;
