import type { TestApp } from './app';

/** Tables that keep what was done, or only count: an undo leaves its own traces there. */
const aside =
  /^(migration|change_log|access_log|idempotency|job|import_|audit_|anchor|household_counter|duplicate_comparison|session|sign_in|.*seal|household_count_delta|village_change)/;

/** How a table's rows are read where a part of them only counts. */
const counted: Record<string, string> = {
  household_completeness: `select household_id, filled, total, missing, coalesce(counted = changes, false) from household_completeness`,
  // what was folded plus what was not yet
  household_count: `select village_code, registration, exit_status, household_attribute, monitoring_type, sum(households)
    from (select village_code, registration, exit_status, household_attribute, monitoring_type, households
      from household_count where village_code is not null
      union all select village_code, registration, exit_status, household_attribute, monitoring_type, households
      from household_count_delta) counts group by 1, 2, 3, 4, 5 having sum(households) <> 0`,
};

/** A digest of every table of the current state, by table. */
export async function currentState(app: TestApp): Promise<Record<string, string>> {
  const { rows } = await app.sql.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  );
  const names = rows.map(({ name }) => name).filter((name) => !aside.test(name));
  const digests = names.map(async (name): Promise<[string, string]> => {
    const digest = await app.sql.query<{ sum: string }>(
      `select count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) as sum
       from (${counted[name] ?? `select * from "${name}"`}) t`,
    );
    return [name, digest.rows[0]?.sum ?? ''];
  });
  return Object.fromEntries(await Promise.all(digests));
}
