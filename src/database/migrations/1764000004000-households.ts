import { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, loggedByRow as logged, protect, regionColumns } from '../scope';

const callers = ['lvl_village', 'lvl_township', 'lvl_banner', 'lvl_city', 'app_job'];

const dropAll = `
  drop function last_writer, claim_id_numbers, next_household_number;
  drop table waiver, identity_claim, household_counter, member, household;
  drop function keep_member_claim, keep_household_claims, within_scope`;

/** Households, their members, waived doubts, and the two registers that span regions: numbers and identity numbers. */
export class Households1764000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(household);
    await db.query(member);
    await db.query(registers);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(dropAll);
  }
}

/**
 * Sealed columns (`bytea`) are never read by lists: those show the masked text that is stored beside them.
 * `content_tag` tells a repeated creation from another one under the same id.
 */
const household = `
  create table household (
    id uuid primary key,
    ${regionColumns()},
    number text collate "C" constraint household_number_taken unique check (number ~ '^[0-9]{12}$'),
    public_id text collate "C" constraint household_public_id_taken unique,
    registration text not null default 'draft'
      check (registration in ('draft', 'submitted', 'registered', 'refused', 'closed')),
    head_name text not null,
    head_member_id uuid,
    member_count int not null default 0 check (member_count >= 0),
    villager_group text,
    address text,
    phone bytea,
    phone_index bytea,
    phone_masked text,
    bank_name text,
    bank_account bytea,
    bank_account_masked text,
    identification_standard text,
    household_attribute text,
    main_cause text,
    other_causes text[] check (cardinality(other_causes) <= 2),
    exit_status text,
    exit_year int check (exit_year between 2013 and 2100),
    planned_exit_year int check (planned_exit_year between 2013 and 2100),
    soldier_or_martyr_family boolean,
    two_daughter_family boolean,
    single_child_family boolean,
    household_type text,
    monitoring_type text,
    monitoring_identified_on date,
    risks jsonb check (jsonb_typeof(risks) = 'array'),
    wholly_without_labour boolean,
    social_security_household boolean,
    in_resettlement_area boolean,
    risk_eliminated boolean,
    risk_elimination_mode text,
    risk_eliminated_on date,
    monitoring_contact text,
    monitoring_contact_phone bytea,
    monitoring_contact_phone_masked text,
    notes bytea,
    content_tag text,
    created_by uuid references staff (id),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    submitted_at timestamptz,
    registered_at timestamptz,
    closed_at timestamptz,
    constraint household_region_unknown foreign key (region_code) references region (code),
    constraint household_needs_village check (village_code is not null),
    constraint household_number_after_draft check (registration in ('draft', 'closed') or number is not null),
    constraint household_place unique (id, region_code)
  );
  create index household_banner_newest on household (banner_code, updated_at desc, id desc);
  create index household_township_newest on household (township_code, updated_at desc, id desc);
  create index household_village_newest on household (village_code, updated_at desc, id desc);
  create index household_newest on household (updated_at desc, id desc);
  create index household_banner_registration on household (banner_code, registration);
  create index household_township_registration on household (township_code, registration);
  create index household_village_registration on household (village_code, registration);
  create index household_phone on household (phone_index) where phone_index is not null;
  create index household_exit on household (exit_status);
  create index household_banner_exit on household (banner_code, exit_status);
  create index household_monitored on household (monitoring_type) where monitoring_type is not null;
  alter table household set (autovacuum_vacuum_insert_scale_factor = 0.01, autovacuum_vacuum_scale_factor = 0.02);
  ${protect('household')}
  ${logged('household', 'id', ['updated_at', 'content_tag'])}
`;

/** `grams` holds everything a name can be found by (member-search.rules.ts); only the search function reads it. */
const member = `
  create table member (
    id uuid primary key,
    household_id uuid not null,
    ${regionColumns()},
    name text not null,
    name_mn text,
    grams text[] not null default '{}',
    sex text,
    id_type text,
    id_number bytea,
    id_number_index bytea,
    id_number_masked text,
    birth_date date,
    relation text,
    ethnicity text,
    political_status text,
    education text,
    student_status text,
    dropout_reason text,
    health text[],
    health_notes bytea,
    disability_type text,
    disability_level text,
    disability_certificate_year int,
    labour_capacity text,
    work_location text,
    work_months int check (work_months between 0 and 12),
    work_place_code text,
    employer text,
    employment_channel text,
    monthly_wage_fen bigint check (monthly_wage_fen >= 0),
    working_now boolean,
    plans_to_work boolean,
    employment_need text,
    work_records jsonb check (jsonb_typeof(work_records) = 'array'),
    public_posts jsonb check (jsonb_typeof(public_posts) = 'array'),
    resident_medical boolean,
    employee_medical boolean,
    serious_illness_insurance boolean,
    medical_aid boolean,
    commercial_insurance boolean,
    accident_insurance_subsidy boolean,
    resident_pension boolean,
    employee_pension boolean,
    dibao text,
    dibao_class text check (dibao_class in ('A', 'B', 'C')),
    dibao_since date,
    tekun text,
    tekun_since date,
    in_military_service boolean,
    speaks_mandarin boolean,
    phone bytea,
    phone_index bytea,
    phone_masked text,
    status text not null default '1',
    status_on date,
    increase_reason text,
    decrease_reason text,
    active boolean not null generated always as (status in ('1', '4')) stored,
    content_tag text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint member_household foreign key (household_id, region_code)
      references household (id, region_code) on update cascade,
    constraint member_id_number_indexed check ((id_number is null) = (id_number_index is null)),
    constraint member_phone_indexed check ((phone is null) = (phone_index is null))
  );
  create index member_of_household on member (household_id, created_at, id);
  create index member_grams on member using gin (grams);
  create index member_id_number on member (id_number_index) where id_number_index is not null;
  create index member_phone on member (phone_index) where phone_index is not null;
  alter table member set (autovacuum_vacuum_insert_scale_factor = 0.01, autovacuum_vacuum_scale_factor = 0.02);
  ${protect('member')}
  ${logged('member', 'household_id', ['updated_at', 'grams', 'active', 'content_tag'])}

  create table waiver (
    id uuid primary key,
    household_id uuid not null,
    ${regionColumns()},
    code text not null,
    path text not null,
    reason text not null,
    until date not null,
    created_by uuid not null references staff (id),
    created_at timestamptz not null,
    constraint waiver_household foreign key (household_id, region_code)
      references household (id, region_code) on update cascade
  );
  create index waiver_of_household on waiver (household_id);
  ${protect('waiver', 'insert')}
  ${logged('waiver', 'household_id')}
`;

/**
 * What must hold across all regions is decided here, by constraints, and reached only through functions that answer the
 * least: the next household number, and whether an identity number already stands in a submitted or registered
 * household. Two triggers keep the register of identity numbers in step with every way a member can come or go.
 */
const registers = `
  create table household_counter (
    banner_code text collate "C" primary key,
    last int not null
  );
  create table identity_claim (
    id_number_index bytea constraint identity_number_taken primary key,
    member_id uuid not null constraint identity_claim_member unique
        references member (id) deferrable initially deferred,
    household_id uuid not null
  );
  create index identity_claim_household on identity_claim (household_id);
  alter table household_counter enable row level security;
  alter table identity_claim enable row level security;
  create policy system on household_counter to app_job, app_definer using (true);
  create policy system on identity_claim to app_job, app_definer using (true);
  grant select, insert, update, delete on household_counter, identity_claim to app_job, app_definer;
  grant select on region to app_definer;

  create function within_scope(village text, township text, banner text) returns boolean language sql stable
    set search_path = public, pg_temp
  return case substr(current_setting('role'), 1 + position('_' in current_setting('role')))
    when 'village' then village = any (string_to_array(current_setting('app.villages'), ','))
    when 'township' then township = current_setting('app.township')
    when 'banner' then banner = current_setting('app.banner')
    when 'city' then true
    when 'job' then true
    else false
  end;
  grant execute on function within_scope(text, text, text) to app_definer;
  grant select on staff to app_definer;

  create function next_household_number(p_household uuid) returns text language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare
    banner text;
    counter int;
  begin
    select banner_code into banner from household
    where id = p_household and within_scope(village_code, township_code, banner_code);
    if banner is null then return null; end if;
    insert into household_counter as c (banner_code, last) values (banner, 1)
      on conflict (banner_code) do update set last = c.last + 1 returning last into counter;
    return banner || lpad(counter::text, 6, '0');
  end $$;

  create function claim_id_numbers(p_household uuid, p_members uuid[], p_indexes bytea[])
    returns table (member_id uuid, office text) language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    taken jsonb;
  begin
    if not exists (
      select 1 from household h where h.id = p_household and within_scope(h.village_code, h.township_code, h.banner_code)
    ) then return; end if;
    begin
      delete from identity_claim c where c.member_id = any (p_members) and c.household_id = p_household;
      insert into identity_claim (id_number_index, member_id, household_id)
        select wanted.index, wanted.member, p_household from unnest(p_members, p_indexes) wanted (member, index)
        order by wanted.index on conflict (id_number_index) do nothing;
      select jsonb_object_agg(wanted.member, office.name_zh) into taken
        from unnest(p_members, p_indexes) wanted (member, index)
        join identity_claim c on c.id_number_index = wanted.index and c.member_id <> wanted.member
        join household h on h.id = c.household_id
        join region office on office.code = rpad(h.township_code, 12, '0');
      if taken is not null then raise exception sqlstate 'BF409'; end if;
    exception when sqlstate 'BF409' then
      return query select key::uuid, value from jsonb_each_text(taken);
    end;
  end $$;

  create function last_writer(p_table text, p_row uuid, p_field text) returns table (who text, at timestamptz)
    language sql stable security definer set search_path = public, pg_temp
  begin atomic
    select s.name, c.at from change_log c left join staff s on s.id = c.staff_id
    where c.table_name = p_table and c.row_id = p_row::text and c.new ? p_field
      and within_scope(c.village_code, c.township_code, c.banner_code)
    order by c.seq desc limit 1;
  end;

  create function keep_member_claim() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    if new.active and new.id_number_index is not null and exists (
      select 1 from household h where h.id = new.household_id and h.registration in ('submitted', 'registered')
    ) then
      delete from identity_claim where member_id = new.id and id_number_index <> new.id_number_index;
      update identity_claim set household_id = new.household_id where member_id = new.id;
      if not found then insert into identity_claim values (new.id_number_index, new.id, new.household_id); end if;
    elsif tg_op = 'UPDATE' then
      delete from identity_claim where member_id = new.id;
    end if;
    return null;
  end $$;

  create function keep_household_claims() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    if new.registration in ('submitted', 'registered') then
      insert into identity_claim (id_number_index, member_id, household_id)
      select m.id_number_index, m.id, m.household_id from member m
      where m.household_id = new.id and m.active and m.id_number_index is not null
        and not exists (select 1 from identity_claim c where c.member_id = m.id)
      order by m.id_number_index;
    else
      delete from identity_claim where household_id = new.id;
    end if;
    return null;
  end $$;

  ${definer('next_household_number(uuid)', callers)}
  ${definer('claim_id_numbers(uuid, uuid[], bytea[])', callers)}
  ${definer('last_writer(text, uuid, text)', callers)}
  ${definer('keep_member_claim()', ['app_owner'])}
  ${definer('keep_household_claims()', ['app_owner'])}

  create trigger keep_claim after insert or update of status, id_number_index, household_id on member
    for each row execute function keep_member_claim();
  create trigger keep_claims after update of registration on household
    for each row when (old.registration is distinct from new.registration) execute function keep_household_claims();
`;
