import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { addArchivedWal, refuseEarlyEnd } from '../src/backup/archived-wal';
import { BackupReport, takeBackup } from '../src/backup/backup';
import { openBackup } from '../src/backup/open-backup';
import { prune } from '../src/backup/prune';
import { readLsn } from '../src/backup/replication';
import { restoreAndServe, RestoreOptions, remove } from '../src/backup/restore';
import { WalArchive } from '../src/backup/wal-archive';
import { flip } from './make-damage';
import { makeInstallation, TestInstallation } from './make-installation';

// A server of its own is made, saved and restored several times; alone it takes some twenty seconds.
const silent = () => undefined;
const newFile = '0198c0de-0000-7000-8000-00000000beef';

describe('the archive of the WAL', () => {
  let here: TestInstallation;
  let archive: WalArchive;
  let report: BackupReport;
  let folder: string;
  let moment: string;
  const told: string[] = [];

  const note = async (text: string): Promise<void> => {
    await here.sql.query('insert into noted values ($1)', [text]);
  };
  const kept = async (): Promise<void> => {
    const { rows } = await here.sql.query<{ lsn: string }>('select pg_current_wal_flush_lsn()::text as lsn');
    const end = readLsn(rows[0]?.lsn ?? '0/0');
    for (const limit = Date.now() + 60_000; archive.kept < end; await sleep(50))
      if (Date.now() > limit) throw new Error(`not archived: ${told.join('; ')}`);
  };
  const start = (): void => {
    archive = new WalArchive({ ...here.source, every: 200, log: (line) => told.push(line) });
    archive.start();
  };

  beforeAll(async () => {
    here = await makeInstallation();
    await here.sql.query('create table noted (text text)');
    start();
    report = await takeBackup(here.source);
    await note('after the backup');
    await kept();
    await archive.stop();
    await note('while nobody archived');
    start();
    await here.sql.query('select pg_switch_wal()');
    await note('in a later segment');
    await kept();
    moment = (await here.sql.query<{ at: string }>(`select to_json(clock_timestamp())#>>'{}' as at`)).rows[0]!.at;
    await sleep(20);
    await note('last');
    const file = join(here.source.files, 'be/ef', newFile);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, 'uploaded after the backup');
    await sleep(3000);
    await kept();
    // As if the machine were gone now: the archive is neither told nor stopped in order.
    const clusters = join(here.source.to, 'wal');
    folder = join(clusters, readdirSync(clusters)[0]!);
  });
  afterAll(async () => {
    await archive.stop();
    await here.stop();
  });

  const notes = async (options: Partial<RestoreOptions> = {}): Promise<string[]> => {
    const to = join(here.folder, `restored-${randomBytes(4).toString('hex')}`);
    const from = { from: report.file, key: here.key, to, archive: here.source.to, log: silent };
    const { server, place } = await restoreAndServe({ ...from, ...options });
    const client = new Client(server.superUrl('bangfu'));
    await client.connect();
    const { rows } = await client.query<{ text: string }>('select text from noted order by ctid');
    await client.end();
    await server.stop();
    if (!options.target)
      expect(readFileSync(join(to, 'files/be/ef', newFile), 'utf8')).toBe('uploaded after the backup');
    remove({ cluster: place.cluster, home: to });
    return rows.map(({ text }) => text);
  };

  it('brings back what was committed up to the last seconds, or to any moment before', async () => {
    const all = ['after the backup', 'while nobody archived', 'in a later segment', 'last'];
    expect(await notes()).toEqual(all);
    expect(await notes({ target: { at: moment } })).toEqual(all.slice(0, 3));
    expect(told).toEqual([]);
  });

  it('is sealed', () => {
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name)).includes('while nobody archived')).toBe(false);
  });

  it('is refused when a segment is damaged or missing (fault F12)', async () => {
    const cluster = join(here.folder, 'no-cluster');
    mkdirSync(join(cluster, 'pg_wal'), { recursive: true });
    const opened = await openBackup(report.file, here.key, async () => Promise.resolve());
    const add = () => addArchivedWal(folder, here.key, cluster, opened);
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.wal'))
      .sort();
    const last = join(folder, names.at(-1)!);
    const good = readFileSync(last);
    flip(last, Math.floor(good.length / 2));
    await expect(add()).rejects.toThrow('not what was sealed');
    rmSync(last);
    await expect(add()).rejects.toThrow('is missing');
    writeFileSync(last, good);
    const end = await add();
    expect(end).toBe(archive.kept);
    expect(() => refuseEarlyEnd(end! - 100n, end!)).not.toThrow();
    expect(() => refuseEarlyEnd(end! - 5_000_000n, end!)).toThrow('damaged there');
  });

  it('goes with the backups that need it', () => {
    const before = readdirSync(folder).filter((name) => name.endsWith('.wal'));
    const old = new Date('2020-01-01T00:00:00Z');
    utimesSync(join(folder, before[0]!), old, old);
    writeFileSync(join(here.source.to, 'bangfu-20200102T000000Z.backup'), '');
    expect(prune(here.source.to, 1).sort()).toEqual([before[0], 'bangfu-20200102T000000Z.backup'].sort());
    expect(readdirSync(folder).filter((name) => name.endsWith('.wal'))).toEqual(before.slice(1));
    expect(() => prune(here.source.to, 0)).toThrow('at least one');
  });
});
