import { ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Binaries } from './binaries';
import { Place } from './place';
import { gone, processIdentity, servesCluster } from './processes';

/** How a server is started; two servers with the same text of this are interchangeable. */
export interface Launch {
  place: Place;
  binaries: Binaries;
  settings: string[];
  superUrl: (port: number, database?: string) => string;
  /** Milliseconds that recovery may last, where it is not that of a crash. */
  patience?: number;
}

/** A server that was just started loses nothing when it is told so again; these refusals pass by themselves. */
const passing = /lock file .* already exists|still in use|could not (bind|create any TCP\/IP)/;
const refusalsLast = 12_000;
const recoveryMayLast = 120_000;
const logLimit = 5_000_000;
const sharedMemory = '/proc/sysvipc/shm';

/** The process id and port the server wrote down for itself; null when none runs on the cluster. */
export function runningServer(place: Place): { pid: number; port: number } | null {
  try {
    const lines = readFileSync(join(place.cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return servesCluster(pid, place.cluster) ? { pid, port: Number(lines[3]) } : null;
  } catch {
    return null;
  }
}

/** Whether the server takes connections with our password and really is the one of this data directory. */
export async function answers(url: string, cluster: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000, query_timeout: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory === cluster;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Starts the server and waits until it answers; the port may be asked for, so that open pools find it again. */
export async function startServer(launch: Launch, port?: number): Promise<{ pid: number; port: number }> {
  for (const end = Date.now() + refusalsLast; ; await sleep(250)) {
    removeLeftLock(launch.place);
    const chosen = port ?? (await freePort());
    const started = await attempt(launch, chosen);
    if (typeof started === 'number') return { pid: started, port: chosen };
    if (!passing.test(started) || Date.now() > end) throw new Error(`The database server did not start: ${started}`);
  }
}

/** One start: the process id, or what the server wrote before it ended. */
async function attempt(
  { place, binaries, settings, superUrl, patience }: Launch,
  port: number,
): Promise<number | string> {
  const logFile = join(place.home, 'server.log');
  if (existsSync(logFile) && statSync(logFile).size > logLimit) renameSync(logFile, `${logFile}.1`);
  const output = openSync(logFile, 'a', 0o600);
  const begin = statSync(logFile).size;
  const args = ['-D', place.cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawn(join(binaries.folder, 'bin', 'postgres'), args, {
    ...place.user,
    cwd: '/',
    env: { LC_ALL: 'C', TZ: 'UTC' },
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  const failed = await ready(child, superUrl(port), place.cluster, patience ?? recoveryMayLast);
  return failed ?? readFileSync(logFile).subarray(begin).toString('utf8').trim();
}

/** Waits for the first answer: the process id, or null when the server ended before (crash recovery is waited for). */
async function ready(child: ChildProcess, url: string, cluster: string, wait: number): Promise<number | null> {
  let ended = false;
  child.once('error', () => (ended = true)).once('exit', () => (ended = true));
  for (const end = Date.now() + wait; Date.now() < end; await sleep(25)) {
    if (ended) return null;
    if (await answers(url, cluster)) return child.pid ?? null;
  }
  child.kill('SIGQUIT');
  return null;
}

/** Ends a server: in order (sessions cut, data written out) for `patience` milliseconds, then the hard way. */
export async function stopServer(pid: number, patience: number): Promise<void> {
  const steps: [NodeJS.Signals, number][] = [
    ['SIGINT', patience],
    ['SIGQUIT', 2_000],
    ['SIGKILL', 3_000],
  ];
  for (const [signal, wait] of steps) {
    if (processIdentity(pid) !== null) process.kill(pid, signal);
    if (await gone(pid, wait)) return;
  }
  throw new Error(`The database server (process ${pid}) cannot be stopped.`);
}

/** Whether nobody listens on a port of the loopback interface. */
export const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/**
 * A killed server leaves its own lock with a process id that may meanwhile be a zombie nobody buries or another program's;
 * PostgreSQL would refuse for ever. The lock goes when no server runs and nothing is attached to its shared memory.
 */
function removeLeftLock(place: Place): void {
  const file = join(place.cluster, 'postmaster.pid');
  if (!existsSync(file) || !existsSync(sharedMemory) || runningServer(place)) return;
  const segment = readFileSync(file, 'utf8').split('\n')[6]?.trim().split(/\s+/)[1];
  const rows = readFileSync(sharedMemory, 'utf8')
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
  const attached = rows.find((row) => row[1] === segment)?.[6] ?? '0';
  if (attached === '0') rmSync(file, { force: true });
}
