import { MigrationInterface, QueryRunner } from 'typeorm';
import { logged, protect, regionColumns } from '../scope';

/** Problems of households: found, assigned, corrected, checked by another, closed by two more; every act is kept. */
export class Problems1764310002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(problem);
    await db.query(step);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table problem_step, problem');
  }
}

const ofHousehold = (table: string) => `constraint ${table}_household foreign key (household_id, region_code)
      references household (id, region_code) on update cascade`;

const problem = `
  create table problem (
    id uuid primary key,
    household_id uuid not null,
    ${regionColumns()},
    visit_id uuid,
    category text collate "C" not null,
    content bytea not null,
    content_tag text not null,
    state text collate "C" not null
      check (state in ('found', 'assigned', 'corrected', 'checked', 'returned', 'closed')),
    found_by uuid not null references staff (id),
    found_on date not null,
    due_on date not null,
    assigned_to uuid references staff (id),
    corrected_by uuid references staff (id),
    checked_by uuid references staff (id),
    first_closer uuid references staff (id),
    closed_by uuid references staff (id),
    closed_on date,
    constraint problem_checked_by_another check (checked_by <> corrected_by),
    constraint problem_closed_by_two_others check
      (first_closer not in (corrected_by, checked_by) and closed_by not in (corrected_by, checked_by, first_closer)),
    constraint problem_closed_whole check ((state = 'closed') = (closed_by is not null)),
    constraint problem_place unique (id, region_code),
    ${ofHousehold('problem')}
  );
  create index problem_household on problem (household_id);
  create index problem_assigned on problem (assigned_to, due_on) where state <> 'closed';
  create index problem_village on problem (village_code, found_on desc, id desc);
  create index problem_township on problem (township_code, found_on desc, id desc);
  create index problem_banner on problem (banner_code, found_on desc, id desc);
  create index problem_newest on problem (found_on desc, id desc);
  ${protect('problem')}
  ${logged('problem', 'household_id', ['content_tag'])}
`;

const step = `
  create table problem_step (
    id uuid primary key,
    problem_id uuid not null,
    household_id uuid not null,
    ${regionColumns()},
    seq int not null,
    kind text collate "C" not null check (kind in ('raise', 'assign', 'correct', 'check', 'return', 'close')),
    staff_id uuid not null references staff (id),
    to_staff_id uuid references staff (id),
    day date not null,
    at timestamptz not null,
    content bytea,
    constraint problem_step_in_turn unique (problem_id, seq),
    constraint problem_step_problem foreign key (problem_id, region_code)
      references problem (id, region_code) on update cascade,
    ${ofHousehold('problem_step')}
  );
  create index problem_step_of_household on problem_step (household_id);
  ${protect('problem_step', 'insert')}
  ${logged('problem_step', 'household_id')}
`;
