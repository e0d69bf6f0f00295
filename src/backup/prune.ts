import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { backupsIn } from './backup';

/**
 * Removes all but the newest backups, and archived WAL that ended before the oldest of those began: a segment that a
 * backup needs was still being written then.
 *
 * @returns the names of what was removed
 */
export function prune(folder: string, keep: number): string[] {
  if (!Number.isInteger(keep) || keep < 1) throw new Error('at least one backup is kept');
  const all = backupsIn(folder);
  const kept = all.slice(-keep);
  const removed = all.slice(0, -keep);
  const oldest = kept[0] && startOf(kept[0]);
  if (oldest)
    for (const cluster of folders(join(folder, 'wal')))
      for (const name of readdirSync(cluster).filter((one) => one.endsWith('.wal')))
        if (statSync(join(cluster, name)).mtime < oldest) removed.push(join(cluster, name));
  for (const path of removed) rmSync(path);
  return removed.map((path) => basename(path));
}

/** The moment in the name of a backup. */
function startOf(file: string): Date {
  const [, day, hour, minute, second] = /bangfu-(\d{8})T(\d\d)(\d\d)(\d\d)Z/.exec(file) ?? [];
  const date = day?.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');
  return new Date(`${date}T${hour}:${minute}:${second}Z`);
}

function folders(path: string): string[] {
  try {
    return readdirSync(path).map((name) => join(path, name));
  } catch {
    return [];
  }
}
