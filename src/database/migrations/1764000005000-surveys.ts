import { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, loggedByRow as logged, protect, regionColumns } from '../scope';

/** What is known of a household beyond its register: yearly surveys, income, files, and how complete the forms are. */
export class Surveys1764000005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(survey);
    await db.query(income);
    await db.query(attachment);
    await db.query(completeness);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop trigger mark_completeness on member; drop trigger mark_completeness on household;
      drop trigger begin_completeness on household;
      drop table household_completeness, attachment, income_line, income_statement, survey;
      drop function mark_completeness, begin_completeness`);
  }
}

const ofHousehold = (name: string) => `constraint ${name} foreign key (household_id, region_code)
      references household (id, region_code) on update cascade`;

/** Land in mu, distances in km, areas in square metres, animals in head. */
const survey = `
  create table survey (
    id uuid primary key,
    household_id uuid not null,
    ${regionColumns()},
    year int not null check (year between 2000 and 2100),
    members_over_year int check (members_over_year between 1 and 50),
    collector text,
    collector_phone bytea,
    collector_phone_masked text,
    collected_on date,
    household_signed boolean,
    farmland_mu numeric(9, 2) check (farmland_mu >= 0),
    irrigated_mu numeric(9, 2) check (irrigated_mu >= 0),
    forest_mu numeric(9, 2) check (forest_mu >= 0),
    returned_farmland_mu numeric(9, 2) check (returned_farmland_mu >= 0),
    orchard_mu numeric(9, 2) check (orchard_mu >= 0),
    pasture_mu numeric(9, 2) check (pasture_mu >= 0),
    water_mu numeric(9, 2) check (water_mu >= 0),
    production_power boolean,
    difficult_water boolean,
    safe_water boolean,
    water_source text,
    household_power boolean,
    radio_television boolean,
    sanitary_toilet boolean,
    fuel_type text,
    hardened_road boolean,
    road_distance_km numeric(6, 2) check (road_distance_km >= 0),
    road_type text,
    house_area_m2 numeric(7, 2) check (house_area_m2 >= 0),
    dangerous_house boolean,
    house_danger_class text,
    house_renovation_year int check (house_renovation_year between 1900 and 2100),
    house_built_year int check (house_built_year between 1900 and 2100),
    house_structure text,
    house_self_built boolean,
    in_cooperative boolean,
    led_by_company boolean,
    led_by_competent_person boolean,
    poultry int check (poultry >= 0),
    cattle int check (cattle >= 0),
    sheep int check (sheep >= 0),
    pigs int check (pigs >= 0),
    relocated boolean,
    relocation_mode text,
    resettlement_mode text,
    resettlement_place text,
    relocation_difficulty text,
    created_by uuid references staff (id),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint survey_year_taken unique (household_id, year),
    ${ofHousehold('survey_household')}
  );
  ${protect('survey')}
  ${logged('survey', 'household_id', ['updated_at'])}
`;

/**
 * Amounts are fen. A line exists once for each item that the household reported, and stays without an amount when it is
 * taken back, so that the history of the item does not break; benefits post lines of their own.
 */
const income = `
  create table income_statement (
    id uuid primary key,
    household_id uuid not null,
    ${regionColumns()},
    kind text not null check (kind in ('annual', 'monitoring')),
    year int not null check (year between 2000 and 2100),
    period_start date not null,
    period_end date not null,
    people_count int not null check (people_count between 1 and 50),
    created_by uuid references staff (id),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint income_period_order check (period_end > period_start),
    constraint income_period_taken unique (household_id, kind, period_start),
    constraint income_statement_place unique (id, region_code),
    ${ofHousehold('income_household')}
  );
  ${protect('income_statement')}
  ${logged('income_statement', 'household_id', ['updated_at'])}

  create table income_line (
    id uuid primary key,
    statement_id uuid not null,
    household_id uuid not null,
    ${regionColumns()},
    item text collate "C" not null,
    amount_fen bigint check (amount_fen between 0 and 9007199254740991),
    origin text not null default 'reported' check (origin in ('reported', 'posted')),
    constraint income_line_statement foreign key (statement_id, region_code)
      references income_statement (id, region_code) on update cascade
  );
  create unique index income_item_taken on income_line (statement_id, item) where origin = 'reported';
  create index income_line_of_household on income_line (household_id);
  ${protect('income_line')}
  ${logged('income_line', 'household_id')}
`;

/** The content is with the file storage, sealed, under the row's id; the digest finds the same file sent twice. */
const attachment = `
  create table attachment (
    id uuid primary key,
    household_id uuid not null,
    ${regionColumns()},
    kind text not null,
    caption text,
    media_type text not null,
    size_bytes int not null check (size_bytes > 0),
    sha256 bytea not null check (length(sha256) = 32),
    created_by uuid references staff (id),
    created_at timestamptz not null,
    closed_by uuid references staff (id),
    closed_at timestamptz,
    close_reason text,
    wiped_at timestamptz,
    constraint attachment_wiped_after_closing check (wiped_at is null or closed_at is not null),
    ${ofHousehold('attachment_household')}
  );
  create unique index attachment_content_taken on attachment (household_id, sha256) where closed_at is null;
  create index attachment_to_wipe on attachment (closed_at) where closed_at is not null and wiped_at is null;
  ${protect('attachment')}
  ${logged('attachment', 'household_id')}
`;

/**
 * How many of the fields that apply are filled, for each household. Every change of a part of the forms counts up
 * `changes`, by trigger, so that no way of writing can forget it; the numbers hold while `counted` is equal to it.
 */
const completeness = `
  create table household_completeness (
    household_id uuid primary key,
    ${regionColumns()},
    changes bigint not null default 1,
    counted bigint,
    filled int,
    total int check (total > 0 and filled between 0 and total),
    missing text[],
    constraint completeness_household foreign key (household_id, region_code)
      references household (id, region_code) on update cascade on delete cascade
  );
  create index household_completeness_village on household_completeness (village_code);
  ${protect('household_completeness', '')}

  create function begin_completeness() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    insert into household_completeness (household_id, region_code) values (new.id, new.region_code);
    return null;
  end $$;
  create function mark_completeness() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    update household_completeness set changes = changes + 1 where household_id = any (array[
      (case when tg_op <> 'INSERT' then to_jsonb(old) ->> tg_argv[0] end)::uuid,
      (case when tg_op <> 'DELETE' then to_jsonb(new) ->> tg_argv[0] end)::uuid]);
    return null;
  end $$;
  ${definer('begin_completeness()', ['app_owner'])}
  ${definer('mark_completeness()', ['app_owner'])}
  create trigger begin_completeness after insert on household for each row execute function begin_completeness();
  create trigger mark_completeness after update on household for each row execute function mark_completeness('id');
  ${['member', 'survey', 'income_statement', 'income_line']
    .map(
      (table) => `create trigger mark_completeness after insert or update or delete on ${table}
    for each row execute function mark_completeness('household_id');`,
    )
    .join('\n  ')}
`;
