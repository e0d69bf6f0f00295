import { MigrationInterface, QueryRunner } from 'typeorm';
import { loggedByRow as logged, protect, regionColumns } from '../scope';

/** Running and ended cases, their acts, and the two records that are listed on their own: meetings and home checks. */
export class Procedures1764000006000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(procedure);
    await db.query(records);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table home_check, meeting, procedure_step, procedure');
  }
}

const household = `
    household_id uuid not null,
    ${regionColumns()}`;

const place = (table: string) => `
    constraint ${table}_household foreign key (household_id, region_code)
      references household (id, region_code) on update cascade`;

/**
 * `waits_for` and `waits_level` say whose turn it is (a permission at a level) and `barred` who of them may not act
 * because of four-eyes: the work queue reads them, the rules write them.
 */
const procedure = `
  create table procedure (
    id uuid primary key,
    ${household},
    family text not null,
    variant text not null,
    state text not null check (state in ('open', 'decided', 'refused', 'withdrawn')),
    step text,
    since_day date not null,
    ready_on date not null,
    due_on date,
    waits_for text,
    waits_level text check (waits_level in ('village', 'township', 'banner', 'city')),
    barred uuid[] not null default '{}',
    application jsonb not null,
    standards jsonb not null,
    opened_by uuid not null references staff (id),
    opened_at timestamptz not null,
    updated_at timestamptz not null,
    constraint procedure_open_has_step check ((state = 'open') = (step is not null)),
    ${place('procedure')}
  );
  create unique index procedure_already_open on procedure (household_id) where state = 'open';
  create index procedure_household on procedure (household_id, opened_at desc);
  create index procedure_banner on procedure (banner_code, opened_at desc, id desc);
  create index procedure_township on procedure (township_code, opened_at desc, id desc);
  create index procedure_village on procedure (village_code, opened_at desc, id desc);
  create index procedure_newest on procedure (opened_at desc, id desc);
  create index procedure_waiting on procedure (waits_level, due_on, id) where state = 'open';
  ${protect('procedure')}
  ${logged('procedure', 'household_id', ['updated_at', 'barred'])}
`;

/** An act is never changed: who did what at which step, with what outcome, on what ground. */
const records = `
  create table procedure_step (
    id uuid primary key,
    procedure_id uuid not null references procedure (id),
    ${household},
    seq int not null,
    step text not null,
    kind text not null,
    outcome text not null check (outcome in ('opened', 'passed', 'returned', 'rejected', 'withdrawn')),
    staff_id uuid not null references staff (id),
    assignment_id uuid not null references assignment (id),
    level text not null,
    day date not null,
    at timestamptz not null,
    opinion text,
    record jsonb,
    standards jsonb not null,
    constraint procedure_moved_on unique (procedure_id, seq),
    ${place('procedure_step')}
  );
  create index procedure_step_staff on procedure_step (staff_id, procedure_id);
  ${protect('procedure_step', 'insert')}
  ${logged('procedure_step', 'household_id')}

  create table meeting (
    id uuid primary key references procedure_step (id),
    procedure_id uuid not null references procedure (id),
    ${household},
    held_on date not null,
    place text not null,
    chair text not null,
    recorder text not null,
    expected int not null check (expected > 0),
    present int not null,
    votes_for int not null check (votes_for >= 0),
    votes_against int not null check (votes_against >= 0),
    abstained int not null check (abstained >= 0),
    stepped_aside jsonb not null check (jsonb_typeof(stepped_aside) = 'array'),
    minutes_id uuid,
    passed boolean not null,
    constraint meeting_present check (present between 0 and expected),
    constraint meeting_votes check (votes_for + votes_against + abstained + jsonb_array_length(stepped_aside) = present),
    ${place('meeting')}
  );
  create index meeting_procedure on meeting (procedure_id);
  ${protect('meeting', 'insert')}
  ${logged('meeting', 'household_id')}

  create table home_check (
    id uuid primary key references procedure_step (id),
    procedure_id uuid not null references procedure (id),
    ${household},
    checked_on date not null,
    items jsonb not null check (jsonb_typeof(items) = 'array'),
    income_per_head bigint,
    poverty_line bigint,
    signed boolean not null,
    refusal_reason text,
    photo_id uuid,
    first_checker uuid not null references staff (id),
    second_checker uuid references staff (id),
    confirmed_on date,
    constraint home_check_two_people check (second_checker <> first_checker),
    constraint home_check_refusal_explained check (signed or refusal_reason is not null),
    ${place('home_check')}
  );
  create index home_check_procedure on home_check (procedure_id);
  ${protect('home_check')}
  ${logged('home_check', 'household_id')}
`;
