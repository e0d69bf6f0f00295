import { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, loggedByRow as logged, protect, regionColumns } from '../scope';

/** Notices as they were posted, objections to them, and the three narrow doors for people without an account. */
export class Notices1764000008000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    await db.query(publicDoors);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `drop function public_notices, file_objection, objection_outcome; drop function domain_today; drop table objection, notice`,
    );
  }
}

const household = `
    household_id uuid not null,
    ${regionColumns()}`;

const place = (table: string) => `
    constraint ${table}_household foreign key (household_id, region_code)
      references household (id, region_code) on update cascade`;

/** A notice keeps what stood on it: the head's name and the number of people of that day. Announcements have no end. */
const tables = `
  create table notice (
    id uuid primary key references procedure_step (id),
    procedure_id uuid not null references procedure (id),
    ${household},
    type text not null,
    level text not null,
    place text not null,
    text text not null,
    photo_id uuid,
    head_name text not null,
    people int not null check (people >= 0),
    from_day date not null,
    to_day date,
    state text not null check (state in ('running', 'closed', 'withdrawn', 'announced')),
    posted_by uuid not null references staff (id),
    closed_by uuid references staff (id),
    closed_on date,
    constraint notice_ends_after_start check (to_day >= from_day),
    constraint notice_end_known check ((state = 'announced') = (to_day is null)),
    ${place('notice')}
  );
  create unique index notice_already_running on notice (procedure_id) where state = 'running';
  create index notice_procedure on notice (procedure_id);
  create index notice_village on notice (village_code, from_day desc);
  create index notice_township on notice (township_code, from_day desc, id desc);
  create index notice_banner on notice (banner_code, from_day desc, id desc);
  create index notice_newest on notice (from_day desc, id desc);
  ${protect('notice')}
  ${logged('notice', 'household_id')}

  create table objection (
    id uuid primary key,
    notice_id uuid not null references notice (id),
    procedure_id uuid not null references procedure (id),
    ${household},
    level text not null,
    content bytea not null,
    objector bytea,
    contact bytea,
    receipt bytea not null constraint objection_receipt_taken unique,
    state text not null check (state in ('filed', 'admitted', 'dismissed', 'answered')),
    filed_on date not null,
    due_on date,
    triaged_by uuid references staff (id),
    triaged_on date,
    dismissal_reason text,
    result text,
    investigated text,
    explanation text,
    answered_by uuid references staff (id),
    answered_on date,
    constraint objection_dismissal_explained check (state <> 'dismissed' or dismissal_reason is not null),
    constraint objection_answer_explained check
      (state <> 'answered' or (result is not null and explanation is not null)),
    ${place('objection')}
  );
  create index objection_procedure on objection (procedure_id);
  create index objection_notice on objection (notice_id);
  create index objection_village on objection (village_code, filed_on desc, id desc);
  create index objection_township on objection (township_code, filed_on desc, id desc);
  create index objection_banner on objection (banner_code, filed_on desc, id desc);
  create index objection_newest on objection (filed_on desc, id desc);
  ${protect('objection', 'update')}
  ${logged('objection', 'household_id', ['receipt'])}
`;

/**
 * The public role holds no right on any table. Each function answers one question and gives away nothing beyond it:
 * what stands on the board of one village, an objection to a notice that runs, what became of the objection whose
 * receipt one holds.
 */
const publicDoors = `
  create function domain_today() returns date language sql stable as
    $$ select (coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) at time zone 'Asia/Shanghai')::date $$;

  create function public_notices(village text, announced_since date)
    returns table (id uuid, type text, head_name text, people int, village_name text, township_name text, from_day text, to_day text)
    language sql stable security definer set search_path = public, pg_temp as $$
      select n.id, n.type, n.head_name, n.people, v.name_zh, t.name_zh, n.from_day::text, n.to_day::text
      from notice n join region v on v.code = n.region_code left join region t on t.code = v.parent_code
      where n.village_code = village and n.from_day <= domain_today()
        and ((n.state = 'running' and n.to_day >= domain_today())
          or (n.state = 'announced' and n.from_day >= announced_since))
      order by n.from_day desc, n.id desc limit 500 $$;

  create function file_objection(of_notice uuid, new_id uuid, new_content bytea, new_objector bytea, new_contact bytea,
      new_receipt bytea) returns boolean
    language sql volatile security definer set search_path = public, pg_temp as $$
      with filed as (
        insert into objection (id, notice_id, procedure_id, household_id, region_code, level, content, objector, contact,
          receipt, state, filed_on)
        select new_id, n.id, n.procedure_id, n.household_id, n.region_code, n.level, new_content, new_objector,
          new_contact, new_receipt, 'filed', domain_today()
        from notice n
        where n.id = of_notice and n.state = 'running' and domain_today() between n.from_day and n.to_day
        returning 1)
      select exists (select 1 from filed) $$;

  create function objection_outcome(of_receipt bytea)
    returns table (state text, filed_on text, result text, explanation text, answered_on text)
    language sql stable security definer set search_path = public, pg_temp as $$
      select o.state, o.filed_on::text, o.result, coalesce(o.explanation, o.dismissal_reason),
        coalesce(o.answered_on, o.triaged_on)::text
      from objection o where o.receipt = of_receipt $$;

  ${definer('public_notices(text, date)', ['app_public'])}
  ${definer('file_objection(uuid, uuid, bytea, bytea, bytea, bytea)', ['app_public'])}
  ${definer('objection_outcome(bytea)', ['app_public'])}
`;
