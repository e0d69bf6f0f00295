import { readFileSync } from 'node:fs';
import { Config } from '../src/platform/config';
import { Housekeeping } from '../src/upkeep/housekeeping.service';
import { retention } from '../src/upkeep/retention';
import { startApp, TestApp } from './app';
import { makePerson, villages } from './make';

const operations = readFileSync('docs/operations.md', 'utf8');
/** First two cells of each row of the table under a heading, without their code marks. */
const tableUnder = (heading: string): string[][] =>
  (operations.split(`## ${heading}\n`)[1] ?? '')
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
    .map(([, first, second]) => [first ?? '', second ?? '']);

describe('what is kept for a time', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  /** One row of each kind, as old as given. */
  async function plant(days: Record<string, number>): Promise<void> {
    const { id, sessionId } = await makePerson(app, 'caseworker', villages.first);
    const ago = (table: string) => `now() - interval '${days[table]} days'`;
    const run = (sql: string, values: unknown[]) => app.sql.query(sql, values);
    const hash = Buffer.from(sessionId);
    await run(`insert into idempotency values ($1, 'one-request', '\\x00', '\\x01', ${ago('idempotency')})`, [id]);
    await run(`insert into refresh_token values ($2, $1, ${ago('refresh_token')})`, [sessionId, hash]);
    await run(
      `insert into sign_in_attempt (id, login_digest, address, outcome, at)
       values ($1, '\\x00', '127.0.0.1', 'failed', ${ago('sign_in_attempt')})`,
      [id],
    );
    await run(
      `insert into access_code (id, kind, code_hash, expires_at) values ($1, 'reset', $2, ${ago('access_code')})`,
      [id, hash],
    );
    await run(`insert into job (id, kind, state, input, ended_at) values ($1, 'export', 'done', '{}', ${ago('job')})`, [
      id,
    ]);
    await run(`insert into village_change values ($2, '1', $1, ${ago('village_change')})`, [id, villages.first]);
    await run(`update session set ends_at = ${ago('session')} where id = $1`, [sessionId]);
  }
  const count = async (table: string) => Number((await app.sql.query(`select count(*) from ${table}`)).rows[0].count);

  it('stays until its day and goes after it, without taking anything younger along', async () => {
    const shifted = (by: number) => Object.fromEntries(retention.map(({ table, days }) => [table, days + by]));
    await plant(shifted(-1));
    const before = Object.fromEntries(
      await Promise.all(retention.map(async ({ table }) => [table, await count(table)])),
    );
    expect([...new Set(Object.values(await app.get(Housekeeping).tidy()))]).toEqual([0]);
    await plant(shifted(1));
    expect([...new Set(Object.values(await app.get(Housekeeping).tidy()))]).toEqual([1]);
    for (const { table } of retention) expect([table, await count(table)]).toEqual([table, before[table]]);
  });

  it('is listed in docs/operations.md', () => {
    expect(tableUnder('What is deleted, and when').map(([table, days]) => `${table} ${days}`)).toEqual(
      retention.map(({ table, days }) => `${table} ${days}`),
    );
  });
});

describe('the environment', () => {
  it('is listed in docs/operations.md with the defaults of the configuration', () => {
    const shipped = new Config() as unknown as Record<string, string | number | undefined>;
    const names = [...readFileSync('src/platform/config.ts', 'utf8').matchAll(/^ {2}([A-Z_]+)[?]?: /gm)].map(
      ([, name]) => name ?? '',
    );
    expect(tableUnder('Environment')).toEqual(names.map((name) => [name, String(shipped[name] ?? '')]));
  });
});
