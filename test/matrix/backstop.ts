import { Client } from 'pg';
import type { TestApp } from '../app';
import { cluster } from '../postgres';

/** Reference data and what every role needs to read, without a row about a household. */
const shared = new Set(['region', 'setting', 'standard', 'idempotency']);
/** What the sign-in itself reads before anyone is known. */
const accounts = new Set(['staff', 'assignment', 'session']);

/**
 * What the login of the application can see by itself, and what the roles of staff can see when no place is set:
 * nothing. Each exception is one line of the answer.
 */
export async function databaseErrors(app: TestApp): Promise<string[]> {
  const client = new Client(cluster.url('app_login', app.database));
  await client.connect();
  const { rows } = await app.sql.query<{ name: string; scoped: boolean }>(
    `select c.relname as name, exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'village_code') as scoped
     from pg_class c where c.relkind in ('r', 'v', 'p') and c.relnamespace = 'public'::regnamespace`,
  );
  const errors: string[] = [];
  for (const { name } of rows) {
    const said = await tell(client, `select * from "${name}" limit 1`);
    if (said !== '42501') errors.push(`the login itself reads ${name}: ${said}`);
  }
  for (const role of [
    'lvl_village',
    'lvl_township',
    'lvl_banner',
    'ro_village',
    'ro_township',
    'ro_banner',
    'app_public',
    'app_auth',
    'app_admin',
  ]) {
    await client.query(
      `select set_config('role', $1, false), set_config('app.villages', '', false),
      set_config('app.township', '', false), set_config('app.banner', '', false),
      set_config('app.staff', '', false), set_config('app.region', '', false)`,
      [role],
    );
    for (const { name, scoped } of rows) {
      if (shared.has(name) || !scoped || (role === 'app_auth' && accounts.has(name))) continue;
      const said = await tell(client, `select * from "${name}" limit 1`);
      if (said !== '42501' && said !== '0') errors.push(`${role} without a place reads ${name}: ${said}`);
    }
    await client.query('reset role');
  }
  await client.end();
  return errors;
}

/** Rows of a statement, or the code of its error. */
const tell = async (client: Client, statement: string): Promise<string> =>
  client.query(statement).then(
    ({ rowCount }) => String(rowCount),
    (error: unknown) => (error as { code: string }).code,
  );
