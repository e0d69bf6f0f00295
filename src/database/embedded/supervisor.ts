import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { usableBinaries } from './binaries';
import { ensureCluster, superuserPassword } from './cluster';
import { takeLock } from './lock';
import { findPlace } from './place';
import { keepRunning } from './keep-running';
import { answers, isFree, Launch, runningServer, startServer, stopServer } from './server';
import { serverSettings } from './settings';
import { clearThrowaway, guardThrowaway, removeThrowaway } from './throwaway';

export interface EmbeddedOptions {
  /** A folder of its own for the server; made when it does not exist. */
  dataDir: string;
  log: (line: string) => void;
  /** False: no promise after a crash, and `stop` deletes the folder. For tests. */
  durable: boolean;
}

export interface EmbeddedServer {
  port: number;
  /** Contains the superuser's password: for bootstrap and tests, never for a log. */
  superUrl(database?: string): string;
  /** Ends the server in order and gives the folder free. */
  stop(): Promise<void>;
  /** Where PostgreSQL's data is; not below the folder asked for when only root may enter there. */
  dataDir: string;
  /** Whether the server was already running, left by a process that was killed. */
  adopted: boolean;
}

/**
 * Starts PostgreSQL on the folder, or adopts the server that a killed process left running there, and keeps it running: a
 * server that dies is started again on the same port. A second supervisor on the folder is refused.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  mkdirSync(options.dataDir, { recursive: true });
  const home = realpathSync(options.dataDir);
  const release = takeLock(join(home, 'lock'));
  try {
    const launch = await prepare(home, options);
    const orphan = await adoptOrphan(launch, options.log);
    const server = orphan ?? (await startServer(launch, await samePort(home, options)));
    remember(launch, server.port);
    const verb = orphan ? 'adopted' : 'started';
    const { binaries, place } = launch;
    options.log(`PostgreSQL ${binaries.version} ${verb} on 127.0.0.1:${server.port}, data in ${place.cluster}`);
    return supervise(launch, server, options, release, orphan !== null);
  } catch (error) {
    release();
    throw error;
  }
}

async function prepare(home: string, { durable, log }: EmbeddedOptions): Promise<Launch> {
  const place = findPlace(home, log);
  if (!durable) await clearThrowaway(place);
  const password = superuserPassword(place);
  const binaries = usableBinaries(dirname(place.cluster), place.user, log);
  await ensureCluster(place, binaries, password, durable);
  const superUrl = (port: number, database = 'postgres') =>
    `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
  return { place, binaries, settings: serverSettings(durable), superUrl };
}

/** An orphan with the same programs and settings that answers is kept, its old sessions are ended; any other is replaced. */
async function adoptOrphan(launch: Launch, log: (line: string) => void): Promise<{ pid: number; port: number } | null> {
  const orphan = runningServer(launch.place);
  if (!orphan) return null;
  if (sameAsRemembered(launch))
    for (const end = Date.now() + 2_000; Date.now() < end; await sleep(200))
      if (await answers(launch.superUrl(orphan.port), launch.place.cluster)) {
        await endSessions(launch.superUrl(orphan.port));
        return orphan;
      }
  log(`Replacing the database server that an earlier process left running (process ${orphan.pid}).`);
  await stopServer(orphan.pid, 3_000);
  return null;
}

/** A transaction of the killed process may still hold locks that the migrations would wait for. */
async function endSessions(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  await client.connect();
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  await client.end();
}

const stateFile = (launch: Launch) => join(launch.place.home, 'launch');

const fingerprint = ({ binaries, settings }: Launch) =>
  createHash('sha256')
    .update(JSON.stringify([binaries, settings]))
    .digest('hex');

function remember(launch: Launch, port: number): void {
  writeFileSync(stateFile(launch), fingerprint(launch), { mode: 0o600 });
  writeFileSync(portFile(launch.place.home), String(port), { mode: 0o600 });
}

const portFile = (home: string) => join(home, 'port');

/** The port of the last start when nobody has it now: a standby that follows this server looks for it there. */
async function samePort(home: string, { durable }: EmbeddedOptions): Promise<number | undefined> {
  if (!durable || !existsSync(portFile(home))) return undefined;
  const port = Number(readFileSync(portFile(home), 'utf8'));
  return (await isFree(port)) ? port : undefined;
}

function sameAsRemembered(launch: Launch): boolean {
  try {
    return readFileSync(stateFile(launch), 'utf8') === fingerprint(launch);
  } catch {
    return false;
  }
}

function supervise(
  launch: Launch,
  server: { pid: number; port: number },
  { durable, log }: EmbeddedOptions,
  release: () => void,
  adopted: boolean,
): EmbeddedServer {
  const { port } = server;
  const watch = keepRunning(launch, server, log);
  const unguard = durable ? () => undefined : guardThrowaway(launch.place, server.pid);
  return {
    port,
    adopted,
    dataDir: launch.place.cluster,
    superUrl: (database) => launch.superUrl(port, database),
    stop: async () => {
      await stopServer(await watch.end(), durable ? 20_000 : 0);
      unguard();
      release();
      if (!durable) removeThrowaway(launch.place);
    },
  };
}
