import { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, protect, regionColumns } from '../scope';

/**
 * Counts of households that every write keeps right: a statement on `household` appends what it changed, a timer folds
 * what was appended into the counts of the village and of each division around it. A count is what was folded plus what
 * was not yet, in one statement; so it is exact at once, and no two writers ever wait for one row.
 */
export class HouseholdCounts1764100004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    await db.query(triggers);
    await db.query(`select heal_household_counts()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function count_households cascade;
      drop function heal_household_counts;
      drop table household_count_delta, household_count`);
  }
}

/** What households are told apart by; an empty text stands where a household has no value. */
const kinds = `
  registration text not null,
  exit_status text not null,
  household_attribute text not null,
  monitoring_type text not null`;

const tables = `
  create table household_count (
    ${regionColumns()},
    parent_code text collate "C",
    ${kinds},
    households int not null,
    primary key (region_code, registration, exit_status, household_attribute, monitoring_type)
  ) with (fillfactor = 70);
  create index household_count_parent on household_count (parent_code);
  ${protect('household_count', '')}

  create table household_count_delta (
    ${regionColumns()},
    ${kinds},
    households int not null,
    written_at timestamptz not null default clock_timestamp()
  ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
  ${protect('household_count_delta', '')}
`;

const kindsOf = (row = ''): string =>
  ['registration', 'exit_status', 'household_attribute', 'monitoring_type']
    .map((column) => (column === 'registration' ? `${row}${column}` : `coalesce(${row}${column}, '') as ${column}`))
    .join(', ');

const columns = 'region_code, registration, exit_status, household_attribute, monitoring_type';

/**
 * `heal_household_counts` appends what the counts differ by from the households themselves: the first filling, and the
 * repair after somebody wrote past the triggers. Both sides are read in one snapshot, so that it may run at any time; on
 * sound counts it appends nothing. It answers with the number of kinds of households it put right.
 */
const triggers = `
  create function count_households() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    if tg_op = 'INSERT' then
      insert into household_count_delta (${columns}, households)
        select region_code, ${kindsOf()}, count(*) from new_rows group by 1, 2, 3, 4, 5;
    elsif tg_op = 'DELETE' then
      insert into household_count_delta (${columns}, households)
        select region_code, ${kindsOf()}, -count(*) from old_rows group by 1, 2, 3, 4, 5;
    else
      insert into household_count_delta (${columns}, households)
        select ${columns}, sum(step) from (
          select region_code, ${kindsOf()}, 1 as step from new_rows
          union all select region_code, ${kindsOf()}, -1 from old_rows) changed
        group by 1, 2, 3, 4, 5 having sum(step) <> 0;
    end if;
    return null;
  end $$;
  ${definer('count_households()', ['app_owner'])}
  create trigger count_inserted after insert on household
    referencing new table as new_rows for each statement execute function count_households();
  create trigger count_updated after update on household
    referencing old table as old_rows new table as new_rows for each statement execute function count_households();
  create trigger count_deleted after delete on household
    referencing old table as old_rows for each statement execute function count_households();

  create function heal_household_counts() returns int language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare
    healed int;
  begin
    with live as (
      select region_code, ${kindsOf()}, count(*) as households from household group by 1, 2, 3, 4, 5
    ), known as (
      select ${columns}, sum(households) as households from (
        select ${columns}, households from household_count where village_code is not null
        union all select ${columns}, households from household_count_delta) both_parts
      group by 1, 2, 3, 4, 5
    )
    insert into household_count_delta (${columns}, households)
      select ${columns}, coalesce(live.households, 0) - coalesce(known.households, 0)
      from live full join known using (${columns})
      where coalesce(live.households, 0) <> coalesce(known.households, 0);
    get diagnostics healed = row_count;
    return healed;
  end $$;
  ${definer('heal_household_counts()', ['app_owner', 'app_job'])}
`;
