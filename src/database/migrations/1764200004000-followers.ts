import { MigrationInterface, QueryRunner } from 'typeorm';
import { markCompleteness } from './1764100000000-statement-triggers';

/** Tables of the procedures whose rows follow their household wherever it goes. */
const followers = ['procedure_step', 'notice', 'home_check', 'objection', 'meeting'];

/**
 * What follows a household is found by it: without these indexes a household that moves or goes reads all steps,
 * notices, checks, objections and meetings of the city. And people born on one day are told apart by their names from
 * the index alone. A household that this very transaction brought, and that nobody has counted, needs no mark: it is counted
 * from nothing.
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
      ${markCompleteness()}
      ${plannedOnce.map((name) => `alter function ${name}() reset plan_cache_mode;`).join(' ')}
      reset role`);
  }
}

/** Followers of a statement whose plan is the same for one key and for a hundred thousand. */
const plannedOnce = ['keep_member_claim', 'mark_completeness'];
