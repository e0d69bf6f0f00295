import { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of the procedures whose rows follow their household wherever it goes. */
const followers = ['procedure_step', 'notice', 'home_check', 'objection', 'meeting'];

/**
 * What follows a household is found by it: without these indexes a household that moves or goes reads all steps,
 * notices, checks, objections and meetings of the city. And people born on one day are told apart by their names from
 * the index alone.
 */
export class Followers1764200004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of followers) await db.query(`create index ${table}_of_household on ${table} (household_id)`);
    await db.query(`drop index member_birth_date;
      create index member_birth_date on member (birth_date, name) include (id) where active`);
    await db.query(`set local role app_definer;
      ${markCompleteness('and not (counted is null and xmin = pg_current_xact_id()::xid)')}
      ${plannedOnce.map((name) => `alter function ${name}() set plan_cache_mode = force_generic_plan;`).join(' ')}
      reset role`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of followers) await db.query(`drop index ${table}_of_household`);
    await db.query(`drop index member_birth_date;
      create index member_birth_date on member (birth_date) where active`);
    await db.query(`set local role app_definer;
      ${markCompleteness('')}
      ${plannedOnce.map((name) => `alter function ${name}() reset plan_cache_mode;`).join(' ')}
      reset role`);
  }
}

/** Followers of a statement whose plan is the same for one key and for a hundred thousand. */
const plannedOnce = ['keep_member_claim', 'mark_completeness'];

/**
 * Marks households whose forms are to be counted anew. A household that this very transaction brought, and that nobody
 * has counted, needs no mark: it is counted from nothing.
 *
 * @param spared condition of the rows to write
 */
const markCompleteness = (spared: string): string => `
  create or replace function mark_completeness() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare
    marked uuid[];
  begin
    if tg_table_name = 'household' then marked := array(select id from written);
    else marked := array(select distinct household_id from written);
    end if;
    if tg_table_name <> 'household' and tg_op = 'UPDATE' then
      marked := marked || array(select distinct household_id from former);
    end if;
    if marked = '{}' then return null; end if;
    if cardinality(marked) > 1 then
      perform from household_completeness where household_id = any (marked) order by household_id for no key update;
    end if;
    update household_completeness set changes = changes + 1 where household_id = any (marked) ${spared};
    return null;
  end $$;`;
