import { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, logged, protect, regionColumns } from '../scope';

const readers = ['village', 'township', 'banner', 'city'].flatMap((level) => [`lvl_${level}`, `ro_${level}`]);

/** Who helps whom: units, helpers with or without an account, the teams in the villages, and pairings with households. */
export class Helpers1764300000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create extension if not exists btree_gist');
    await db.query(helpers);
    await db.query(teams);
    await db.query(pairings);
    await db.query(doors);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function helper_obstacles, helper_cards;
      drop table pairing, team_member, work_team, helper, helping_unit;
      drop function keep_household_helped`);
  }
}

/**
 * A helper lies in the region of the office that keeps the name; those below meet the helper through a pairing or a
 * team of theirs (`helper_cards`). The number is sealed, and indexed so that kin and poor people are recognised.
 */
const helpers = `
  create table helping_unit (
    id uuid primary key,
    ${regionColumns()},
    name text not null,
    affiliation text,
    address text,
    created_by uuid references staff (id),
    created_at timestamptz not null,
    constraint helping_unit_named unique (region_code, name),
    constraint helping_unit_region_unknown foreign key (region_code) references region (code)
  );
  ${protect('helping_unit')}
  ${logged('helping_unit', null)}

  create table helper (
    id uuid primary key,
    ${regionColumns()},
    unit_id uuid references helping_unit (id),
    staff_id uuid constraint helper_account_taken unique references staff (id),
    name text not null,
    sex text not null,
    political_status text,
    education text,
    id_number bytea not null,
    id_number_index bytea not null constraint helper_id_number_taken unique,
    id_number_masked text not null,
    phone bytea,
    phone_masked text,
    position text,
    rank text,
    skill text,
    left_on date,
    leave_reason text,
    content_tag text,
    created_by uuid references staff (id),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint helper_region_unknown foreign key (region_code) references region (code),
    constraint helper_leave_explained check ((left_on is null) = (leave_reason is null))
  );
  create index helper_banner on helper (banner_code, name, id);
  create index helper_of_unit on helper (unit_id) where unit_id is not null;
  ${protect('helper')}
  ${logged('helper', null, ['updated_at', 'content_tag'])}
`;

/** One team a village at a time, and in it one first secretary and one leader at a time. */
const teams = `
  create table work_team (
    id uuid primary key,
    ${regionColumns()},
    unit_id uuid references helping_unit (id),
    started_on date not null,
    ended_on date,
    end_reason text,
    created_by uuid references staff (id),
    created_at timestamptz not null,
    constraint work_team_needs_village check (village_code is not null),
    constraint work_team_region_unknown foreign key (region_code) references region (code),
    constraint work_team_period check (ended_on > started_on),
    constraint work_team_place unique (id, region_code),
    constraint work_team_one_a_village
      exclude using gist (region_code with =, daterange(started_on, ended_on) with &&)
  );
  ${protect('work_team')}
  ${logged('work_team', null)}

  create table team_member (
    id uuid primary key,
    team_id uuid not null,
    ${regionColumns()},
    helper_id uuid not null references helper (id),
    role text not null check (role in ('02', '03', '04')),
    started_on date not null,
    ended_on date,
    end_reason text,
    created_by uuid references staff (id),
    created_at timestamptz not null,
    constraint team_member_team foreign key (team_id, region_code)
      references work_team (id, region_code) on update cascade,
    constraint team_member_period check (ended_on > started_on),
    constraint team_post_taken
      exclude using gist (team_id with =, role with =, daterange(started_on, ended_on) with &&) where (role <> '04'),
    constraint team_member_once
      exclude using gist (helper_id with =, daterange(started_on, ended_on) with &&)
  );
  create index team_member_of_team on team_member (team_id);
  ${protect('team_member')}
  ${logged('team_member', null)}
`;

/**
 * Periods are from a day to the day before `ended_on`. That a household has one responsible helper at a time is an
 * exclusion; that a hand-over leaves no day without one is looked at when the transaction commits, since the
 * successor's row follows the end of the predecessor's.
 */
const pairings = `
  create table pairing (
    id uuid primary key,
    household_id uuid not null,
    ${regionColumns()},
    helper_id uuid not null references helper (id),
    role text not null,
    started_on date not null,
    ended_on date,
    reason text,
    end_reason text,
    paired_by uuid references staff (id),
    paired_at timestamptz not null,
    constraint pairing_household foreign key (household_id, region_code)
      references household (id, region_code) on update cascade,
    constraint pairing_period check (ended_on > started_on),
    constraint pairing_one_responsible
      exclude using gist (household_id with =, daterange(started_on, ended_on) with &&) where (role = '01'),
    constraint pairing_repeated
      exclude using gist (household_id with =, helper_id with =, role with =, daterange(started_on, ended_on) with &&)
  );
  create index pairing_of_household on pairing (household_id, started_on desc);
  create index pairing_of_helper on pairing (helper_id, household_id);
  create index pairing_newest on pairing (paired_at desc, id desc);
  create index pairing_village on pairing (village_code, paired_at desc, id desc);
  create index pairing_township on pairing (township_code, paired_at desc, id desc);
  create index pairing_banner on pairing (banner_code, paired_at desc, id desc);
  ${protect('pairing')}
  ${logged('pairing', 'household_id')}

  create function keep_household_helped() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    if exists (select from household h where h.id = new.household_id and h.registration in ('refused', 'closed'))
      or exists (select from pairing p where p.household_id = new.household_id and p.role = '01'
        and p.id <> new.id and p.started_on = new.ended_on) then
      return null;
    end if;
    raise exception 'a household would be without a helper'
      using errcode = 'check_violation', constraint = 'pairing_leaves_gap';
  end $$;
  ${definer('keep_household_helped()', ['app_owner'])}
  create constraint trigger keep_household_helped after insert or update on pairing deferrable initially deferred
    for each row when (new.role = '01' and new.ended_on is not null) execute function keep_household_helped();
`;

/**
 * What whoever sees a household may know of its helper, wherever that one's office lies; and why somebody may not help
 * a household: as one of its people or their kin, or being poor. Kin is who has shared a household with its people by
 * the register: the same person stands in both files, or one file came out of the other.
 */
const doors = `
  create function helper_cards(p_helpers uuid[])
    returns table (id uuid, region_code text, name text, sex text, unit_name text, "position" text, rank text, skill text,
      phone bytea, phone_masked text, staff_id uuid, left_on date)
    language sql stable security definer set search_path = public, pg_temp as $$
  select h.id, h.region_code, h.name, h.sex, u.name, h.position, h.rank, h.skill, h.phone, h.phone_masked, h.staff_id, h.left_on
  from helper h left join helping_unit u on u.id = h.unit_id
  where h.id = any (p_helpers) and (within_scope(h.village_code, h.township_code, h.banner_code)
    or exists (select from pairing p where p.helper_id = h.id
      and within_scope(p.village_code, p.township_code, p.banner_code))
    or exists (select from team_member m where m.helper_id = h.id
      and within_scope(m.village_code, m.township_code, m.banner_code))) $$;
  ${definer('helper_cards(uuid[])', [...readers, 'app_job'])}

  create function helper_obstacles(p_helper uuid, p_households uuid[])
    returns table (household_id uuid, obstacle text)
    language sql stable security definer set search_path = public, pg_temp as $$
  with own as materialized (
    select m.household_id, m.active, o.exit_status, o.registration, o.monitoring_type, o.risk_eliminated
    from helper h join member m on m.id_number_index = h.id_number_index join household o on o.id = m.household_id
    where h.id = p_helper
  ), poor as (
    select exists (select from own where active and registration = 'registered'
      and (exit_status in ('0', '2', '3') or (monitoring_type is not null and risk_eliminated is not true))) as is
  ), shared as materialized (
    select distinct theirs.household_id
    from own join member ours on ours.household_id = own.household_id and ours.id_number_index is not null
      join member theirs on theirs.id_number_index = ours.id_number_index
    union select l.other_household_id from own join household_lineage l on l.household_id = own.household_id
      where l.other_household_id is not null
    union select l.household_id from own join household_lineage l on l.other_household_id = own.household_id
  )
  select h.id, case when h.id in (select own.household_id from own) then 'member' when poor.is then 'poor' else 'kin' end
  from household h cross join poor
  where h.id = any (p_households) and within_scope(h.village_code, h.township_code, h.banner_code)
    and (poor.is or h.id in (select s.household_id from shared s) or h.id in (select own.household_id from own)) $$;
  ${definer('helper_obstacles(uuid, uuid[])', [...readers, 'app_job'])}
`;
