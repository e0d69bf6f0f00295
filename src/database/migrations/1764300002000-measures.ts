import { MigrationInterface, QueryRunner } from 'typeorm';
import { afterStatement, definer, logged, protect, regionColumns } from '../scope';

/** Plans of households, the measures that follow from them, and what was delivered and where it counts as income. */
export class Measures1764300002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(plan);
    await db.query(measure);
    await db.query(benefit);
    await db.query(posting);
    await db.query(evidence);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger post_waiting_benefits on income_statement;
      drop index income_benefit_posted;
      alter table income_line drop column benefit_id;
      drop table benefit, delivery_batch, measure, plan;
      drop trigger keep_help_evidence on attachment;
      drop function post_waiting_benefits, post_benefits, count_delivered, keep_help_evidence`);
  }
}

const ofHousehold = (name: string) => `constraint ${name} foreign key (household_id, region_code)
      references household (id, region_code) on update cascade`;

/** One plan a household and year. */
const plan = `
  create table plan (
    id uuid primary key,
    household_id uuid not null,
    ${regionColumns()},
    year int not null check (year between 2013 and 2100),
    causes text[] not null,
    risks text[] not null,
    targets jsonb not null check (jsonb_typeof(targets) = 'array'),
    agreed_on date,
    signed_by uuid,
    evidence_id uuid,
    agreed_with uuid references staff (id),
    created_by uuid references staff (id),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint plan_year_taken unique (household_id, year),
    constraint plan_place unique (id, region_code),
    constraint plan_agreement_whole check ((agreed_on is null) = (signed_by is null)),
    ${ofHousehold('plan_household')}
  );
  ${protect('plan')}
  ${logged('plan', 'household_id', ['updated_at'])}
`;

/**
 * `income_item` and `orientation` are those of the version the measure was written under. `delivered_fen` follows the
 * benefits; its bound is what no two deliveries at once can pass.
 */
const measure = `
  create table measure (
    id uuid primary key,
    household_id uuid not null,
    ${regionColumns()},
    plan_id uuid references plan (id),
    member_id uuid,
    programme_version_id uuid not null references programme_version (id),
    programme text collate "C" not null,
    subtype text collate "C" not null,
    category text collate "C" not null,
    orientation text not null check (orientation in ('D', 'S', 'C')),
    income_item text collate "C",
    causes text[] not null,
    risks text[] not null,
    details jsonb not null check (jsonb_typeof(details) = 'object'),
    start_on date not null,
    end_on date,
    asked_fen bigint not null check (asked_fen between 0 and 100000000000),
    approved_fen bigint check (approved_fen between 0 and asked_fen),
    delivered_fen bigint not null default 0,
    state text not null default '01' check (state in ('01', '02', '03', '04', '05', '06')),
    returned_reason text,
    decided_by uuid references staff (id),
    decided_on date,
    decided_level text,
    opinion text,
    standards jsonb not null default '[]',
    completed_on date,
    verified_on date,
    evidence_id uuid,
    stopped_on date,
    stop_reason text,
    proposed_by uuid references staff (id),
    proposed_at timestamptz not null,
    updated_at timestamptz not null,
    constraint measure_place unique (id, region_code),
    constraint measure_period check (end_on >= start_on),
    constraint measure_approved_whole check (state in ('01', '06') or approved_fen is not null),
    constraint measure_amount_exceeded check (delivered_fen between 0 and coalesce(approved_fen, 0)),
    constraint measure_stop_explained check ((state = '06') = (stop_reason is not null)),
    ${ofHousehold('measure_household')}
  );
  create index measure_of_household on measure (household_id, start_on desc);
  create index measure_newest on measure (proposed_at desc, id desc);
  create index measure_village on measure (village_code, proposed_at desc, id desc);
  create index measure_township on measure (township_code, proposed_at desc, id desc);
  create index measure_banner on measure (banner_code, proposed_at desc, id desc);
  create index measure_subtype on measure (subtype, household_id) where state in ('02', '03', '04', '05');
  ${protect('measure')}
  ${logged('measure', 'household_id', ['updated_at', 'delivered_fen'])}
`;

const benefit = `
  create table delivery_batch (
    id uuid primary key,
    ${regionColumns()},
    title text not null,
    delivered_on date not null,
    lines int not null check (lines > 0),
    total_fen bigint not null check (total_fen >= 0),
    content_tag text,
    delivered_by uuid references staff (id),
    delivered_at timestamptz not null,
    undone_by uuid references staff (id),
    undone_at timestamptz,
    undo_reason text,
    constraint delivery_batch_region_unknown foreign key (region_code) references region (code)
  );
  create index delivery_batch_newest on delivery_batch (delivered_at desc, id desc);
  ${protect('delivery_batch')}
  ${logged('delivery_batch', null, ['content_tag'])}

  create table benefit (
    id uuid primary key,
    measure_id uuid not null,
    household_id uuid not null,
    ${regionColumns()},
    kind text not null check (kind in ('goods', 'work', 'money')),
    delivered_on date not null,
    description text not null,
    quantity numeric(12, 2) check (quantity > 0),
    unit text,
    amount_fen bigint not null check (amount_fen between 0 and 100000000000),
    income_item text collate "C",
    evidence uuid[] not null,
    batch_id uuid references delivery_batch (id),
    delivered_by uuid references staff (id),
    delivered_at timestamptz not null,
    reversed_by uuid references staff (id),
    reversed_at timestamptz,
    reverse_reason text,
    constraint benefit_reversal_whole check ((reversed_at is null) = (reverse_reason is null)),
    constraint benefit_measure foreign key (measure_id, region_code) references measure (id, region_code) on update cascade
  );
  create index benefit_of_measure on benefit (measure_id, delivered_on);
  create index benefit_of_household on benefit (household_id, delivered_on);
  create index benefit_of_batch on benefit (batch_id) where batch_id is not null;
  ${protect('benefit')}
  ${logged('benefit', 'household_id')}
`;

/**
 * A benefit is a posted line of every statement whose period holds its day: of those that are there when it is
 * delivered, and of those that are begun later. A reversed one leaves its line without an amount, as a reported line
 * that was taken back does. Written as triggers, so that no way of delivering, and none of beginning a statement, can
 * forget it; both take the household first, so that neither passes the other unseen. The id of a line is made of both, so that it is the same on every installation.
 */
const lineOf = (benefits: string, statements: string) => `
    insert into income_line (id, statement_id, household_id, region_code, item, amount_fen, origin, benefit_id)
    select md5(s.id::text || b.id::text)::uuid, s.id, s.household_id, s.region_code, b.income_item, b.amount_fen,
      'posted', b.id
    from ${benefits} b join ${statements} s on s.household_id = b.household_id
      and b.delivered_on between s.period_start and s.period_end
    where b.income_item is not null and b.reversed_at is null and b.household_id = any (households)
      and s.household_id = any (households)
    on conflict (statement_id, benefit_id) where benefit_id is not null do nothing;`;

const posting = `
  alter table income_line add column benefit_id uuid references benefit (id);
  create unique index income_benefit_posted on income_line (statement_id, benefit_id) where benefit_id is not null;
  alter table income_line add constraint income_line_posted_by_benefit
    check ((origin = 'posted') = (benefit_id is not null)) not valid;

  create function count_delivered() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare
    measures uuid[] := array(select distinct measure_id from written order by 1);
  begin
    update measure m set delivered_fen = coalesce(
      (select sum(b.amount_fen) from benefit b where b.measure_id = m.id and b.reversed_at is null), 0)
    where m.id = any (measures);
    return null;
  end $$;
  create function post_benefits() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare
    households uuid[] := array(select distinct household_id from written);
    reversed uuid[] := array(select id from written where reversed_at is not null);
  begin
    perform from household where id = any (households) order by id for no key update;
    if reversed <> '{}' then
      update income_line l set amount_fen = null where l.benefit_id = any (reversed) and l.amount_fen is not null;
    end if;
    ${lineOf('written', 'income_statement')}
    return null;
  end $$;
  create function post_waiting_benefits() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare
    households uuid[] := array(select distinct household_id from written);
  begin
    perform from household where id = any (households) order by id for no key update;
    if not exists (select from benefit b where b.household_id = any (households)) then return null; end if;
    ${lineOf('benefit', 'written')}
    return null;
  end $$;
  ${['count_delivered()', 'post_benefits()', 'post_waiting_benefits()'].map((name) => definer(name, ['app_owner'])).join('')}
  ${afterStatement('count_delivered', 'benefit', ['insert', 'update'], 'count_delivered()')}
  ${afterStatement('post_benefits', 'benefit', ['insert', 'update'], 'post_benefits()')}
  ${afterStatement('post_waiting_benefits', 'income_statement', ['insert'], 'post_waiting_benefits()')}
`;

/** A paper that a plan, a measure or a benefit rests on stays. */
const evidence = `
  create function keep_help_evidence() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    if exists (select from plan p where p.household_id = new.household_id and p.evidence_id = new.id)
      or exists (select from measure m where m.household_id = new.household_id and m.evidence_id = new.id)
      or exists (select from benefit b where b.household_id = new.household_id and new.id = any (b.evidence)) then
      raise exception 'a measure names this file'
        using errcode = 'check_violation', constraint = 'attachment_is_evidence';
    end if;
    return new;
  end $$;
  ${definer('keep_help_evidence()', ['app_owner'])}
  create trigger keep_help_evidence before update of closed_at on attachment for each row
    when (old.closed_at is null and new.closed_at is not null) execute function keep_help_evidence();
`;
