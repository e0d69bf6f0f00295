import { readFileSync } from 'node:fs';
import { AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { uuidv7 } from 'uuidv7';
import { Standby, startStandby } from '../src/backup/standby';
import { StandbyReads } from '../src/platform/standby-reads';
import { startApp, TestApp } from './app';
import { makePerson, Person, places, villages } from './make';
import { makeInstallation, TestInstallation } from './make-installation';

// Two servers of its own, of which one is killed; alone it takes some twenty seconds.
const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

const until = async (what: () => boolean | Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + 60_000; !(await what());) {
    if (Date.now() > end) throw new Error('it did not come to pass');
    await sleep(50);
  }
};

describe('the warm standby', () => {
  let here: TestInstallation;
  let standby: Standby;
  let app: TestApp;
  let supervisor: Person;
  /** Superuser of the standby: the same as of the primary, since it is a copy. */
  let there: Client;

  const url = (text: string | undefined, port: number) =>
    Object.assign(new URL(text ?? ''), { port: String(port) }).href;

  beforeAll(async () => {
    here = await makeInstallation();
    const port = await freePort();
    const primary = here.environment.BACKUP_DATABASE_URL ?? '';
    standby = await startStandby({ primary, to: join(here.folder, 'standby'), port, log: () => undefined });
    there = new Client(url(here.superUrl, port));
    there.on('error', () => undefined);
    await there.connect();
    const { DATABASE_URL = '', DATABASE_OWNER_URL = '' } = here.environment;
    const DATABASE_STANDBY_URL = url(DATABASE_URL, port);
    const lag = { DATABASE_STANDBY_LAG_MS: '2500' };
    app = await startApp({ DATABASE_URL, DATABASE_OWNER_URL, DATABASE_STANDBY_URL, ...lag });
    supervisor = await makePerson({ ...app, sql: here.sql }, 'supervisor', places.leftMiddle);
  });
  afterAll(async () => {
    await app.stop();
    await there.end();
    await standby.stop();
    await here.stop();
  });

  const register = () =>
    here.sql.query(
      `insert into household (id, region_code, public_id, head_name, member_count, registration, created_at, updated_at)
       values ($1, $2, $3, '包', 1, 'draft', now(), now())`,
      [uuidv7(), villages.first, uuidv7().slice(-10)],
    );
  const counted = async (): Promise<number> => {
    const answer = await app.as(supervisor).get('/metrics/households?by=status').expect(200);
    return answer.body.total as number;
  };
  const replays = () => until(() => app.get(StandbyReads).usable);

  it('answers what may lag while it keeps up, and nothing else', async () => {
    await replays();
    await register();
    await until(async () => (await counted()) === 1);

    await there.query('select pg_wal_replay_pause()');
    await replays();
    await register();
    expect(await counted()).toBe(1);
    const list = await app.as(supervisor).get('/households?limit=5').expect(200);
    expect(list.body.items).toHaveLength(2);

    await until(() => !app.get(StandbyReads).usable);
    expect(await counted()).toBe(2);

    await there.query('select pg_wal_replay_resume()');
    await replays();
    await until(async () => (await counted()) === 2);
    await app.anyone.get(`/public/villages/${villages.first}/notices`).expect(200);
  });

  it('takes no write', async () => {
    await expect(there.query('create table refused ()')).rejects.toThrow('read-only');
  });

  it('is promoted when the primary was killed, and nothing acknowledged is lost (fault F11)', async () => {
    await here.sql.query('create table acknowledged (n int primary key)');
    await here.sql.query(`alter system set synchronous_standby_names = 'bangfu_standby'`);
    await here.sql.query('select pg_reload_conf()');
    await until(async () => {
      const { rows } = await here.sql.query<{ sync_state: string }>('select sync_state from pg_stat_replication');
      return rows.some(({ sync_state }) => sync_state === 'sync');
    });
    const acknowledged = new Set<number>();
    let next = 0;
    const writer = async () => {
      const client = new Client(here.superUrl);
      client.on('error', () => undefined);
      await client.connect();
      try {
        for (;;) {
          const n = ++next;
          await client.query('insert into acknowledged values ($1)', [n]);
          acknowledged.add(n);
        }
      } catch {
        await client.end().catch(() => undefined);
      }
    };
    const writers = Array.from({ length: 8 }, writer);
    await until(() => acknowledged.size > 500);
    const pid = Number(readFileSync(join(here.cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGKILL');
    await Promise.all(writers);
    await standby.promote();
    const { rows } = await there.query<{ n: number }>('select n from acknowledged');
    const kept = new Set(rows.map(({ n }) => n));
    expect([...acknowledged].filter((n) => !kept.has(n))).toEqual([]);
    expect(kept.size).toBeLessThanOrEqual(acknowledged.size + 8);
    await there.query('insert into acknowledged values (-1)');
    await until(() => !app.get(StandbyReads).usable);
  });
});
