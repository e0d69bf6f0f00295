import type { Pool } from 'pg';

/**
 * Tables that may well change while a request is refused: counted attempts, who looked, keys of repeated requests,
 * sealing, and the comparing of people that runs in the background.
 */
const restless = new Set([
  'migration',
  'region',
  'idempotency',
  'access_log',
  'session',
  'duplicate_comparison',
  'duplicate_pair',
]);
const restlessKinds = /^(sign_in|anchor|audit_)|seal|_attempt/;

/** One digest a table over the content of all its rows, to tell whether anything at all has changed. */
export async function checksums(sql: Pool): Promise<Map<string, string>> {
  const names = await tables(sql);
  const one = (name: string) =>
    `select '${name}' as name, count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) as sum from "${name}" t`;
  const { rows } = await sql.query<{ name: string; sum: string }>(names.map(one).join(' union all '));
  return new Map(rows.map(({ name, sum }) => [name, sum]));
}

/** Names of the tables whose content differs between two readings. */
export const changedTables = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...after].filter(([name, sum]) => before.get(name) !== sum).map(([name]) => name);

const known = new WeakMap<Pool, string[]>();

async function tables(sql: Pool): Promise<string[]> {
  const seen = known.get(sql);
  if (seen) return seen;
  const { rows } = await sql.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  );
  const names = rows.map(({ name }) => name).filter((name) => !restless.has(name) && !restlessKinds.test(name));
  known.set(sql, names);
  return names;
}
