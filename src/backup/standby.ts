import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { Client } from 'pg';
import { usableBinaries } from '../database/embedded/binaries';
import { keepRunning } from '../database/embedded/keep-running';
import { takeLock } from '../database/embedded/lock';
import { findPlace, Place } from '../database/embedded/place';
import { succeedsAs } from '../database/embedded/processes';
import { Launch, runningServer, startServer, stopServer } from '../database/embedded/server';
import { serverSettings } from '../database/embedded/settings';
import { BaseFiles } from './base-files';
import { Damaged } from './damaged';
import { readManifest } from './manifest';
import { Replication } from './replication';

export interface StandbyOptions {
  /** Connection to the primary as `app_backup`. */
  primary: string;
  /** Folder of the standby; the copy is made when there is none yet. */
  to: string;
  /** Port to listen on; always the same one, since the application is told it. */
  port: number;
  /** Address to listen on. */
  listen?: string;
  /** Name of the slot and of the standby, of letters, digits and `_`. */
  name?: string;
  log: (line: string) => void;
}

export interface Standby {
  port: number;
  cluster: string;
  /** The same role and database as at the primary, on this server. */
  url: string;
  promote(): Promise<{ seconds: number }>;
  stop(): Promise<void>;
}

/** Settings that a standby needs at least as large as its primary. */
const inherited = [
  ...['max_connections', 'max_worker_processes', 'max_wal_senders', 'max_prepared_transactions'],
  'max_locks_per_transaction',
];

/**
 * Runs a warm standby with the programs that the application brings: copies the primary once, then follows its WAL and
 * answers questions. It is started again when it dies, and goes on where it was.
 */
export async function startStandby(options: StandbyOptions): Promise<Standby> {
  const { log } = options;
  mkdirSync(options.to, { recursive: true });
  const home = realpathSync(options.to);
  const release = takeLock(join(home, 'lock'));
  try {
    const place = findPlace(home, log);
    if (!existsSync(place.cluster)) await copyPrimary(options, place);
    const launch = launchOf(options, place);
    const left = runningServer(place);
    if (left) await stopServer(left.pid, 10_000);
    const server = await startServer(launch, options.port);
    const watch = keepRunning(launch, server, log);
    const url = launch.superUrl(options.port);
    const stop = async () => {
      await stopServer(await watch.end(), 20_000);
      release();
    };
    return { port: options.port, cluster: place.cluster, url, promote: () => promote(url), stop };
  } catch (error) {
    release();
    throw error;
  }
}

/** Ends the following: the server takes up writing where the WAL that it has ends. */
export async function promote(url: string): Promise<{ seconds: number }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const begin = Date.now();
    const { rows } = await client.query<{ done: boolean }>('select pg_promote(true, 60) as done');
    if (!rows[0]?.done) throw new Error('the standby did not take over within 60 seconds');
    return { seconds: (Date.now() - begin) / 1000 };
  } finally {
    await client.end();
  }
}

const nameOf = ({ name }: StandbyOptions): string => {
  const chosen = name ?? 'bangfu_standby';
  if (!/^[a-z0-9_]{1,63}$/.test(chosen)) throw new Error('a standby is named with a to z, 0 to 9 and _');
  return chosen;
};

/** Copies the primary's files, all compared with its manifest; a slot keeps the WAL from the beginning of the copy on. */
async function copyPrimary(options: StandbyOptions, place: Place): Promise<void> {
  const draft = `${place.cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  await makeSlot(options);
  const base = new BaseFiles(draft);
  const archive = new PassThrough();
  const read = base.read(archive);
  read.catch((error: Error) => archive.destroy(error));
  let manifest = '';
  let part = '';
  const replication = await Replication.connect(options.primary);
  try {
    await replication.command(
      `BASE_BACKUP (LABEL 'standby', CHECKPOINT 'fast', MANIFEST 'yes', MANIFEST_CHECKSUMS 'SHA256')`,
      async (message) => {
        const kind = String.fromCharCode(message[0] ?? 0);
        if (kind === 'n' || kind === 'm') part = kind;
        else if (kind === 'd' && part === 'm') manifest += message.toString('utf8', 1);
        else if (kind === 'd' && !archive.write(message.subarray(1)))
          await Promise.race([new Promise((drained) => archive.once('drain', drained)), read]);
        if (kind === 'm') archive.end();
      },
    );
    await read;
  } finally {
    replication.destroy();
  }
  if (!manifest) throw new Damaged('the primary sent no manifest');
  base.compare(readManifest(manifest));
  await noteSettings(options.primary, draft);
  writeFileSync(join(draft, 'standby.signal'), '');
  if (place.user) succeedsAs(null, 'chown', ['-R', `${place.user.uid}:${place.user.gid}`, draft]);
  renameSync(draft, place.cluster);
}

async function makeSlot(options: StandbyOptions): Promise<void> {
  const replication = await Replication.connect(options.primary);
  try {
    await replication.command(`CREATE_REPLICATION_SLOT "${nameOf(options)}" PHYSICAL (RESERVE_WAL)`);
  } catch (error) {
    if ((error as { code?: string }).code !== '42710') throw error; // there from an earlier try
  } finally {
    replication.destroy();
  }
}

const settingsFile = 'standby-settings.json';

async function noteSettings(primary: string, cluster: string): Promise<void> {
  const client = new Client({ connectionString: primary });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; setting: string }>(
      'select name, setting from pg_settings where name = any ($1)',
      [inherited],
    );
    const settings = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
    writeFileSync(join(cluster, settingsFile), JSON.stringify(settings));
  } finally {
    await client.end();
  }
}

/** The password of the primary goes into a file that the server's user alone reads, never among the settings. */
function launchOf(options: StandbyOptions, place: Place): Launch {
  const primary = new URL(options.primary);
  const [user, password] = [primary.username, primary.password].map(decodeURIComponent) as [string, string];
  const [host, port] = [primary.hostname, primary.port || '5432'];
  const passfile = join(dirname(place.cluster), 'primary.password');
  const escaped = password.replace(/[\\:]/g, '\\$&');
  const hba = join(dirname(place.cluster), 'pg_hba.conf');
  const configuration = join(dirname(place.cluster), 'postgresql.conf');
  writeFileSync(passfile, `${host}:${port}:*:${user}:${escaped}\n`, { mode: 0o600 });
  writeFileSync(hba, 'host all all all scram-sha-256\nhost replication app_backup all scram-sha-256\n');
  writeFileSync(configuration, '');
  if (place.user) succeedsAs(null, 'chown', [`${place.user.uid}:${place.user.gid}`, passfile, hba, configuration]);
  const ssl = primary.searchParams.get('sslmode');
  const followed = { host, port, user, passfile, application_name: nameOf(options), ...(ssl ? { sslmode: ssl } : {}) };
  const noted = JSON.parse(readFileSync(join(place.cluster, settingsFile), 'utf8')) as Record<string, string>;
  const overrides = {
    ...{ config_file: configuration, hba_file: hba, ...noted },
    ...{ hot_standby: 'on', hot_standby_feedback: 'on', primary_slot_name: nameOf(options) },
    primary_conninfo: Object.entries(followed)
      .map(([name, value]) => `${name}='${value.replace(/[\\']/g, '\\$&')}'`)
      .join(' '),
    ...{ listen_addresses: options.listen ?? '127.0.0.1', recovery_target_timeline: 'latest' },
  };
  const settings = [...serverSettings(true), ...Object.entries(overrides).map(([name, value]) => `${name}=${value}`)];
  const binaries = usableBinaries(dirname(place.cluster), place.user, options.log);
  const superUrl = (at: number) =>
    Object.assign(new URL(options.primary), { hostname: '127.0.0.1', port: String(at), search: '' }).href;
  return { place, binaries, settings, superUrl };
}
