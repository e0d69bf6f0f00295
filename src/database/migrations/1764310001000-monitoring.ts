import { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, logged, protect, regionColumns } from '../scope';

/** What may bring a household under monitoring: clues from anybody, hazards of a place, alerts of the nightly scan. */
export class Monitoring1764310001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(clue);
    await db.query(hazard);
    await db.query(alert);
    await db.query(publicDoors);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function report_clue, clue_outcome;
      drop table alert, scan_part, scan, hazard, clue`);
  }
}

const ofHousehold = (table: string) => `constraint ${table}_household foreign key (household_id, region_code)
      references household (id, region_code) on update cascade`;

/** A clue may name a village alone; who it is about is found by the people there. Words and reporter are sealed. */
const clue = `
  create table clue (
    id uuid primary key,
    household_id uuid,
    ${regionColumns()},
    source text collate "C" not null,
    content bytea not null,
    reporter bytea,
    contact bytea,
    receipt bytea constraint clue_receipt_taken unique,
    content_tag text,
    state text collate "C" not null check (state in ('reported', 'checked', 'dismissed', 'admitted')),
    reported_on date not null,
    reported_by uuid references staff (id),
    due_on date,
    finding bytea,
    checked_by uuid references staff (id),
    checked_on date,
    dismissal_reason text,
    procedure_id uuid,
    handled_by uuid references staff (id),
    handled_on date,
    constraint clue_dismissal_explained check ((state = 'dismissed') <= (dismissal_reason is not null)),
    constraint clue_admitted_to_case check ((state = 'admitted') <= (procedure_id is not null)),
    ${ofHousehold('clue')}
  );
  create index clue_household on clue (household_id) where household_id is not null;
  create index clue_village on clue (village_code, reported_on desc, id desc);
  create index clue_township on clue (township_code, reported_on desc, id desc);
  create index clue_banner on clue (banner_code, reported_on desc, id desc);
  create index clue_newest on clue (reported_on desc, id desc);
  ${protect('clue')}
  ${logged('clue', 'household_id', ['receipt', 'content_tag'])}
`;

/** A disaster that struck a place: of every household there it is asked whether it is still well. */
const hazard = `
  create table hazard (
    id uuid primary key,
    ${regionColumns()},
    subtype text collate "C" not null,
    struck_on date not null,
    source text not null,
    reported_by uuid not null references staff (id),
    reported_at timestamptz not null
  );
  create index hazard_newest on hazard (struck_on desc, id desc);
  ${protect('hazard', 'insert')}
  ${logged('hazard', null)}
`;

/**
 * What the scan found. An alert that is no longer true is cleared by the next scan; one that was dismissed stays so until
 * its day. A scan notes each township that it has finished with, so that one that was broken off goes on there.
 */
const alert = `
  create table alert (
    id uuid primary key,
    household_id uuid not null,
    ${regionColumns()},
    rule text collate "C" not null,
    state text collate "C" not null check (state in ('open', 'dismissed', 'cleared')),
    found jsonb not null,
    line jsonb not null,
    clears jsonb not null,
    first_on date not null,
    last_on date not null,
    dismissal_reason text,
    dismissed_by uuid references staff (id),
    dismissed_on date,
    dismissed_until date,
    constraint alert_dismissal_explained check
      ((state = 'dismissed') <= (dismissal_reason is not null and dismissed_until is not null)),
    ${ofHousehold('alert')}
  );
  create unique index alert_stands_once on alert (household_id, rule) where state <> 'cleared';
  create index alert_village on alert (village_code, first_on desc, id desc) where state = 'open';
  create index alert_township on alert (township_code, first_on desc, id desc) where state = 'open';
  create index alert_banner on alert (banner_code, first_on desc, id desc) where state = 'open';
  create index alert_newest on alert (first_on desc, id desc) where state = 'open';
  ${protect('alert', 'update')}
  ${logged('alert', 'household_id', ['last_on'])}

  create table scan (
    id uuid primary key,
    day date not null,
    nightly boolean not null,
    started_at timestamptz not null default clock_timestamp(),
    ended_at timestamptz
  );
  create unique index scan_of_night on scan (day) where nightly;
  create table scan_part (
    scan_id uuid not null references scan (id) on delete cascade,
    township text collate "C" not null,
    households int not null,
    raised int not null,
    cleared int not null,
    ended_at timestamptz not null default clock_timestamp(),
    primary key (scan_id, township)
  );
  grant select on scan to lvl_village, lvl_township, lvl_banner, lvl_city, ro_village, ro_township, ro_banner, ro_city;
  grant select, insert, update, delete on scan, scan_part to app_job;
`;

/** Two more doors for people without an account: what stands behind them is answered to nobody. */
const publicDoors = `
  create function report_clue(village text, new_id uuid, new_content bytea, new_reporter bytea, new_contact bytea,
      new_receipt bytea, last_day date) returns boolean
    language sql volatile security definer set search_path = public, pg_temp as $$
      with reported as (
        insert into clue (id, region_code, source, content, reporter, contact, receipt, state, reported_on, due_on)
        select new_id, r.code, '01', new_content, new_reporter, new_contact, new_receipt, 'reported', domain_today(),
          last_day
        from region r where r.code = village and r.level = 'village'
        returning 1)
      select exists (select 1 from reported) $$;

  create function clue_outcome(of_receipt bytea) returns table (state text, reported_on text, handled_on text)
    language sql stable security definer set search_path = public, pg_temp as $$
      select c.state, c.reported_on::text, c.handled_on::text from clue c where c.receipt = of_receipt $$;

  ${definer('report_clue(text, uuid, bytea, bytea, bytea, bytea, date)', ['app_public'])}
  ${definer('clue_outcome(bytea)', ['app_public'])}
`;
