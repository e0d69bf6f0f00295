import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The operating-system user a server runs as when the application itself runs as root. */
export interface ServerUser {
  uid: number;
  gid: number;
}

const procfs = existsSync('/proc/self/stat');

/**
 * What tells a living process from a later one with the same number: the boot and the start tick. Null when it is gone;
 * a zombie counts as gone, since it holds nothing any more. Without /proc only "some process lives there" is known.
 */
export function processIdentity(pid: number): string | null {
  let mine = true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return null;
    mine = false;
  }
  if (!procfs) return 'unknown';
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[19]}`;
  } catch {
    return mine ? null : 'unknown';
  }
}

/** Whether the process is the PostgreSQL server of this cluster: a server's working directory is its data directory. */
export function servesCluster(pid: number, cluster: string): boolean {
  if (processIdentity(pid) === null) return false;
  if (!procfs)
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(cluster);
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}

/** Waits until the process is gone; false when it is still there after the time. */
export async function gone(pid: number, milliseconds: number): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(25))
    if (processIdentity(pid) === null) return true;
  return processIdentity(pid) === null;
}

/** Runs a program as the server's user and says whether it succeeded: access is tried, not reckoned from mode bits. */
export function succeedsAs(user: ServerUser | null, program: string, args: string[]): boolean {
  return spawnSync(program, args, { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** PostgreSQL refuses to run as root: then `postgres` runs it where that user exists, else `nobody`. */
export function serverUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
    try {
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      continue;
    }
  }
  throw new Error('PostgreSQL does not run as root, and neither a user postgres nor nobody exists here.');
}
