import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ServerUser, serverUser, succeedsAs } from './processes';

/** Where one embedded server lives. */
export interface Place {
  /** The folder that was asked for: password, lock, log and state. */
  home: string;
  /** PostgreSQL's own data directory. */
  cluster: string;
  /** Null: the server runs as the user of this process. */
  user: ServerUser | null;
}

/** The superuser's password, readable by the application's user only. */
export const passwordFile = (home: string) => join(home, 'superuser.password');

/**
 * Normally the cluster is a sub-folder of `home`. Started as root below a folder that only root may enter, the server's
 * user could not reach it there; then it is kept outside, always in the same folder for the same `home`.
 */
export function findPlace(home: string, log: (line: string) => void): Place {
  const user = serverUser();
  const inside: Place = { home, cluster: join(home, 'cluster'), user };
  if (!user) return inside;
  chmodSync(home, 0o711);
  const outside = outsideOf(home, user);
  if (outside && existsSync(outside.cluster)) {
    if (existsSync(passwordFile(home))) return outside;
    const aside = `${outside.cluster}.${Date.now()}`;
    renameSync(outside.cluster, aside);
    log(`${home} is new, so the database that an earlier folder of this name had was moved aside to ${aside}.`);
  }
  return withOwner(inside, log) ?? newOutside(home, user, log);
}

/** The cluster inside `home`, served by the user who owns it; null when that user cannot reach it and it is not made yet. */
function withOwner(place: Place, log: (line: string) => void): Place | null {
  const made = existsSync(place.cluster);
  const { uid, gid } = made ? statSync(place.cluster) : { uid: 0, gid: 0 };
  const user = uid === 0 ? place.user : { uid, gid };
  if (enters(user, place.home)) {
    if (made && uid === 0) log(`The database in ${place.cluster} belongs to root: it is given to the server's user.`);
    if (made && uid === 0 && user) succeedsAs(null, 'chown', ['-R', `${user.uid}:${user.gid}`, place.cluster]);
    return { ...place, user };
  }
  if (made) throw new Error(`The user who owns ${place.cluster} (id ${uid}) may not enter ${place.home}.`);
  return null;
}

function newOutside(home: string, user: ServerUser, log: (line: string) => void): Place {
  for (const parent of outsideParents) {
    const folder = outsideFolder(parent, home);
    try {
      mkdirSync(folder, { recursive: true, mode: 0o711 });
    } catch {
      continue;
    }
    if (!ownedByRoot(folder) || !enters(user, folder)) continue;
    log(`Only root may enter ${dirname(home)}, so the database is kept in ${folder}.`);
    return { home, cluster: join(folder, 'cluster'), user };
  }
  throw new Error(`The database server cannot run as root, and its user can enter neither ${home} nor /var/lib.`);
}

const outsideParents = ['/var/lib', tmpdir()];

const outsideFolder = (parent: string, home: string) =>
  join(parent, `bangfu-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`);

function outsideOf(home: string, user: ServerUser): Place | null {
  const folder = outsideParents.map((parent) => outsideFolder(parent, home)).find(ownedByRoot);
  return folder === undefined ? null : { home, cluster: join(folder, 'cluster'), user };
}

/** In a folder for everybody's temporary files, somebody else could have laid out a folder of this name before. */
function ownedByRoot(folder: string): boolean {
  const stat = existsSync(folder) ? lstatSync(folder) : null;
  return stat !== null && stat.isDirectory() && stat.uid === 0 && (stat.mode & 0o022) === 0;
}

const enters = (user: ServerUser | null, folder: string) =>
  succeedsAs(user, '/bin/sh', ['-c', 'cd "$1"', basename(folder), folder]);
