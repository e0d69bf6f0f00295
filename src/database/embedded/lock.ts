import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { processIdentity } from './processes';

interface Holder {
  pid: number;
  identity: string;
}

const read = (file: string): Holder | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
};

const living = (holder: Holder): boolean => processIdentity(holder.pid) === holder.identity;

/**
 * Makes this process the only supervisor of a data folder, or refuses. The lock of a process that was killed is taken over:
 * it is moved away first, which succeeds for one contender only. Behind this lock stands PostgreSQL's own on its cluster.
 */
export function takeLock(file: string): () => void {
  const mine: Holder = { pid: process.pid, identity: processIdentity(process.pid) ?? 'unknown' };
  const draft = `${file}.${process.pid}`;
  const aside = `${draft}.old`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 20; attempt++) {
      if (claim(draft, file)) return () => rmSync(file, { force: true });
      const holder = read(file);
      if (holder && living(holder)) throw busy(file, holder.pid);
      moveAway(file, aside);
    }
  } finally {
    rmSync(draft, { force: true });
    rmSync(aside, { force: true });
  }
  throw new Error(`The lock ${file} cannot be taken.`);
}

/** A link appears with its content in one step, so nobody ever reads half a lock. */
function claim(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Puts the lock back when, between reading and moving, another contender had already replaced the dead one. */
function moveAway(file: string, aside: string): void {
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = read(aside);
  if (moved && living(moved)) {
    renameSync(aside, file);
    throw busy(file, moved.pid);
  }
}

const busy = (file: string, pid: number) =>
  new Error(`The embedded database is in use by process ${pid} (${file}). Stop it, or set another DATA_DIR.`);
