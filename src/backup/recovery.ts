import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { Binaries } from '../database/embedded/binaries';
import { Place } from '../database/embedded/place';
import { succeedsAs } from '../database/embedded/processes';
import { Launch, startServer, stopServer } from '../database/embedded/server';
import { serverSettings } from '../database/embedded/settings';
import { Damaged } from './damaged';
import { readLsn } from './replication';

/** How far the WAL is replayed: to a recorded point, to a moment, or as far as there is WAL. */
export type RecoveryTarget = { point: string } | { at: string } | 'end';

export interface Recovered {
  port: number;
  /** As superuser, through a socket that only the server's user and root reach. */
  superUrl(database: string): string;
  /** Where the replay ended. */
  reached: bigint;
  stop(): Promise<void>;
}

/** Milliseconds that a replay may take. */
const patience = 4 * 3_600_000;

const targetSettings = (target: RecoveryTarget): Record<string, string> =>
  target === 'end'
    ? {}
    : 'point' in target
      ? { recovery_target_name: target.point }
      : { recovery_target_time: target.at, recovery_target_inclusive: 'on' };

/**
 * Starts a server on unpacked files, lets it replay the WAL and take up its work. A wanted point that the WAL does not
 * lead to is an error of the server's, so is a record that is damaged before it. Programs over the network need the
 * passwords of the restored roles; the superuser comes in by a socket in a folder of its own.
 */
export async function recover(
  place: Place,
  binaries: Binaries,
  target: RecoveryTarget,
  superuser: string,
): Promise<Recovered> {
  const sockets = mkdtempSync(join(tmpdir(), 'bangfu-recovery-'));
  writeConfiguration(place, sockets);
  if (place.user) {
    const owner = `${place.user.uid}:${place.user.gid}`;
    succeedsAs(null, 'chown', ['-R', owner, place.cluster, sockets]);
  }
  const overrides = {
    ...{ config_file: join(sockets, 'postgresql.conf'), hba_file: join(sockets, 'pg_hba.conf') },
    ...{ unix_socket_directories: sockets, cluster_name: 'bangfu-restored', hot_standby: 'off', archive_mode: 'off' },
    ...{ restore_command: 'false', primary_conninfo: '', primary_slot_name: '', recovery_target_action: 'promote' },
    ...targetSettings(target),
  };
  const settings = [...serverSettings(true), ...Object.entries(overrides).map(([name, value]) => `${name}=${value}`)];
  const superUrl = (port: number, database = 'postgres') =>
    `postgres://${encodeURIComponent(superuser)}@localhost:${port}/${database}?host=${encodeURIComponent(sockets)}`;
  const launch: Launch = { place, binaries, settings, superUrl, patience };
  let server: { pid: number; port: number };
  try {
    server = await startServer(launch);
  } catch (error) {
    rmSync(sockets, { recursive: true, force: true });
    throw new Damaged(`the server cannot recover: ${lastWords(error)}`, { cause: error });
  }
  const stop = async () => {
    await stopServer(server.pid, 60_000);
    rmSync(sockets, { recursive: true, force: true });
  };
  try {
    const reached = await switchPoint(superUrl(server.port), place.cluster);
    return { port: server.port, superUrl: (database) => superUrl(server.port, database), reached, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Settings of the old server, wherever they were, do not count here; the folder is the server's user's alone. */
function writeConfiguration(place: Place, sockets: string): void {
  writeFileSync(join(sockets, 'postgresql.conf'), '');
  writeFileSync(join(sockets, 'pg_hba.conf'), 'local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n');
  writeFileSync(join(place.cluster, 'recovery.signal'), '');
}

/** A recovered server begins a new timeline; its history says where the old one was left. */
async function switchPoint(url: string, cluster: string): Promise<bigint> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const [row] = (
      await client.query<{ timeline: string }>(
        `select substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8) as timeline`,
      )
    ).rows;
    const history = readFileSync(join(cluster, 'pg_wal', `${row?.timeline}.history`), 'utf8');
    const line = history.trim().split('\n').at(-1) ?? '';
    return readLsn(line.split('\t')[1] ?? '');
  } finally {
    await client.end();
  }
}

/** What the server wrote at last: the reason, without the lines that every start has. */
function lastWords(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  const fatal = lines
    .filter((line) => /(FATAL|PANIC):/.test(line))
    .map((line) => line.replace(/^.*?(FATAL|PANIC): +/, ''));
  return fatal.at(-1) ?? lines.at(-1) ?? '';
}
