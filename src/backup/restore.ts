import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { usableBinaries } from '../database/embedded/binaries';
import { findPlace, passwordFile, Place } from '../database/embedded/place';
import { secretsFile } from '../database/installation';
import { addArchivedWal, refuseEarlyEnd } from './archived-wal';
import { fillFrom } from './mirror';
import type { Opened } from './open-backup';
import { recover, Recovered, RecoveryTarget } from './recovery';
import { unpack } from './unpack';
import { walFolder } from './wal-archive';

export interface RestoreOptions {
  /** The sealed backup. */
  from: string;
  key: Buffer;
  /** Folder that becomes the DATA_DIR of the restored installation; new or empty. */
  to: string;
  /** Default: as far as there is archived WAL; without any, the point recorded when the backup was taken. */
  target?: RecoveryTarget;
  /** Folder of backups with an archive of WAL and files beside them. */
  archive?: string;
  log: (line: string) => void;
}

export interface Restored extends Opened {
  place: Place;
  server: Recovered;
  anchors: string;
  seconds: { unpack: number; recover: number };
}

/**
 * Restores a backup into a new folder and leaves its server running. What is damaged is refused, and nothing of it stays.
 */
export async function restoreAndServe(options: RestoreOptions): Promise<Restored> {
  const { from, key, log } = options;
  if (existsSync(options.to) && readdirSync(options.to).length > 0) throw new Error(`${options.to} is not empty`);
  const home = join(options.to, 'postgres');
  mkdirSync(home, { recursive: true });
  const to = realpathSync(options.to);
  const found = findPlace(realpathSync(home), log);
  const place = { ...found, cluster: `${found.cluster}.restoring` };
  rmSync(place.cluster, { recursive: true, force: true });
  mkdirSync(place.cluster, { mode: 0o700 });
  const anchors = join(to, 'anchors.jsonl');
  const secrets = join(to, 'secrets');
  const begin = Date.now();
  try {
    const opened = await unpack(from, key, { cluster: place.cluster, files: join(to, 'files'), anchors, secrets });
    const end = await addArchive(options, opened, place.cluster, { files: join(to, 'files'), anchors });
    const unpacked = Date.now();
    placeSecrets(secrets, to, place.home);
    const binaries = usableBinaries(dirname(place.cluster), place.user, log);
    const target = options.target ?? (end === null ? { point: opened.record.point } : 'end');
    const server = await recover(place, binaries, target, opened.header.superuser);
    if (target === 'end' && end !== null) await refuseOrStop(server, end);
    const seconds = { unpack: (unpacked - begin) / 1000, recover: (Date.now() - unpacked) / 1000 };
    return { ...opened, place, server, anchors, seconds };
  } catch (error) {
    remove({ ...place, home: to });
    throw error;
  }
}

/** Restores for good: the server is stopped in order and its data gets the name under which an application looks for it. */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const restored = await restoreAndServe(options);
  await restored.server.stop();
  renameSync(restored.place.cluster, restored.place.cluster.replace(/\.restoring$/, ''));
  return restored;
}

/** Removes what was unpacked, also where it had to lie outside of the folder asked for; nothing else that lies there. */
export function remove(place: Pick<Place, 'cluster' | 'home'>): void {
  rmSync(place.cluster, { recursive: true, force: true });
  rmSync(place.home, { recursive: true, force: true });
  const parent = dirname(place.cluster);
  if (existsSync(parent) && readdirSync(parent).length === 0) rmdirSync(parent);
}

async function addArchive(
  { archive, key }: RestoreOptions,
  opened: Opened,
  cluster: string,
  { files, anchors }: { files: string; anchors: string },
): Promise<bigint | null> {
  if (!archive) return null;
  const end = await addArchivedWal(walFolder(archive, opened.header.systemId), key, cluster, opened);
  if (end !== null) await fillFrom(archive, files, anchors);
  return end;
}

async function refuseOrStop(server: Recovered, end: bigint): Promise<void> {
  try {
    refuseEarlyEnd(server.reached, end);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function placeSecrets(from: string, to: string, home: string): void {
  const superuser = join(from, 'superuser.password');
  if (existsSync(superuser)) renameSync(superuser, passwordFile(home));
  if (existsSync(join(from, secretsFile))) renameSync(join(from, secretsFile), join(to, secretsFile));
  rmSync(from, { recursive: true, force: true });
}
