import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { processIdentity } from '../src/database/embedded/processes';
import { startEmbedded } from '../src/database/embedded/supervisor';

interface Report {
  url: string;
  adopted: boolean;
  log: string[];
  error?: string;
}

const query = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const children = new Set<ChildProcess>();

/** Starts a supervising process and waits for its report. */
const parent = async (dataDir: string): Promise<{ child: ChildProcess; report: Report }> => {
  const child = fork(join(__dirname, 'processes/embedded-parent.ts'), [dataDir], {
    execArgv: ['-r', join(__dirname, 'processes/typescript.js')],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  const [report] = (await once(child, 'message')) as [Report];
  return { child, report };
};

const end = async (child: ChildProcess, how: 'stop' | 'SIGKILL'): Promise<void> => {
  const ended = once(child, 'exit');
  if (how === 'stop') child.send('stop');
  else child.kill(how);
  await ended;
};

const serverPid = (dataDir: string) =>
  Number(readFileSync(join(dataDir, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]);

// Starting processes and servers is slow on a busy machine; alone it takes about five seconds.
describe('the embedded database server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-embedded-'));
  const dataDir = join(folder, 'durable');
  // Not private to the test's own user, so that the cluster stays below it when that user is root.
  beforeAll(() => chmodSync(folder, 0o755));
  afterEach(() => Promise.all([...children].map((child) => end(child, 'stop'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('starts, refuses a second supervisor, restarts with its data, and is adopted from a killed process', async () => {
    const first = await parent(dataDir);
    expect(first.report.error).toBeUndefined();
    expect(first.report.adopted).toBe(false);
    await query(first.report.url, `create table kept as select 'written before' as note`);

    const second = await parent(dataDir);
    expect(second.report.error).toMatch(`in use by process ${first.child.pid}`);
    expect(await query(first.report.url, 'select note from kept')).toEqual([{ note: 'written before' }]);

    const pid = serverPid(dataDir);
    await end(first.child, 'stop');
    expect(processIdentity(pid)).toBeNull();
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);

    const third = await parent(dataDir);
    expect(await query(third.report.url, 'select note from kept')).toEqual([{ note: 'written before' }]);
    const orphan = serverPid(dataDir);
    await end(third.child, 'SIGKILL');
    expect(processIdentity(orphan)).not.toBeNull();

    const fourth = await parent(dataDir);
    expect(fourth.report.adopted).toBe(true);
    expect(serverPid(dataDir)).toBe(orphan);
    expect(await query(fourth.report.url, 'select note from kept')).toEqual([{ note: 'written before' }]);
    await end(fourth.child, 'SIGKILL');
    writeFileSync(join(dataDir, 'launch'), 'started by another release');

    const fifth = await parent(dataDir);
    expect(fifth.report.adopted).toBe(false);
    expect(fifth.report.log.join('\n')).toContain(`process ${orphan}`);
    expect(processIdentity(orphan)).toBeNull();
    expect(await query(fifth.report.url, 'select note from kept')).toEqual([{ note: 'written before' }]);
    await end(fifth.child, 'stop');
  });

  it('keeps its secrets and its port to itself', async () => {
    const { child, report } = await parent(dataDir);
    const [settings] = await query(
      report.url,
      `select current_setting('listen_addresses') as listen, current_setting('unix_socket_directories') as sockets,
        current_setting('data_checksums') as checksums, current_setting('server_encoding') as encoding,
        current_setting('fsync') as fsync, current_setting('timezone') as zone,
        (select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'template1') as locale`,
    );
    expect(settings).toEqual({
      listen: '127.0.0.1',
      sockets: '',
      checksums: 'on',
      encoding: 'UTF8',
      fsync: 'on',
      zone: 'UTC',
      locale: 'b C.UTF-8',
    });
    const password = readFileSync(join(dataDir, 'superuser.password'), 'utf8').trim();
    expect(statSync(join(dataDir, 'superuser.password')).mode & 0o077).toBe(0);
    await expect(query(report.url.replace(password, 'guess'), 'select 1')).rejects.toThrow('authentication');
    await expect(query(report.url, `select 'a value of a row'::uuid`)).rejects.toThrow('uuid');
    await end(child, 'stop');
    const log = readFileSync(join(dataDir, 'server.log'), 'utf8');
    expect(log).toContain('shut down');
    expect(log).not.toContain('a value of a row');
    expect(log + report.log.join('\n')).not.toContain(password);
  });

  it('starts a server that was killed again on the same port', async () => {
    const { child, report } = await parent(dataDir);
    const killed = serverPid(dataDir);
    process.kill(killed, 'SIGKILL');
    const deadline = Date.now() + 10_000;
    let note: unknown;
    while (note === undefined && Date.now() < deadline) {
      note = await query(report.url, 'select note from kept').then(
        (rows) => rows[0]?.note,
        () => undefined,
      );
    }
    expect(note).toBe('written before');
    expect(serverPid(dataDir)).not.toBe(killed);
    await end(child, 'stop');
  });

  it('starts once over the locks of killed processes, whose number another program may have now', async () => {
    const { child } = await parent(dataDir);
    const killed = serverPid(dataDir);
    await end(child, 'SIGKILL');
    process.kill(killed, 'SIGKILL');
    const lock = join(dataDir, 'cluster/postmaster.pid');
    writeFileSync(lock, readFileSync(lock, 'utf8').replace(String(killed), String(process.pid)));

    const both = await Promise.all([parent(dataDir), parent(dataDir)]);
    const served = both.filter(({ report }) => report.error === undefined);
    expect(served).toHaveLength(1);
    const [next] = served as [(typeof served)[0]];
    expect(next.report.adopted).toBe(false);
    expect(await query(next.report.url, 'select note from kept')).toEqual([{ note: 'written before' }]);
    await end(next.child, 'stop');
  });

  it('throws a throwaway server away, and nothing else', async () => {
    const throwaway = join(folder, 'throwaway');
    const server = await startEmbedded({ dataDir: throwaway, durable: false, log: () => undefined });
    const settings = `select current_setting('fsync') as fsync, current_setting('full_page_writes') as pages`;
    expect(await query(server.superUrl(), settings)).toEqual([{ fsync: 'off', pages: 'off' }]);
    const pid = Number(readFileSync(join(server.dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
    await server.stop();
    expect(existsSync(throwaway)).toBe(false);
    expect(processIdentity(pid)).toBeNull();
    const refused = startEmbedded({ dataDir, durable: false, log: () => undefined });
    await expect(refused).rejects.toThrow('not empty');
    expect(existsSync(join(dataDir, 'cluster/PG_VERSION'))).toBe(true);
  });
});
