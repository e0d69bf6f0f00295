import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Place } from './place';
import { runningServer, stopServer } from './server';

/** A throwaway server owns its whole folder and deletes it, so it only takes a new one or one that it marked before. */
export async function clearThrowaway(place: Place): Promise<void> {
  const marker = join(place.home, 'throwaway');
  const other = readdirSync(place.home).filter((name) => name !== 'lock');
  if (other.length > 0 && !existsSync(marker))
    throw new Error(`${place.home} is not empty: a throwaway server needs its own folder.`);
  writeFileSync(marker, '');
  const left = runningServer(place);
  if (left) await stopServer(left.pid, 0);
  rmSync(place.cluster, { recursive: true, force: true });
}

/** Ends a throwaway server and removes its folder even when this process is killed. Returns what calls the guard off. */
export function guardThrowaway(place: Place, pid: number): () => void {
  const script = 'cat; kill -QUIT "$1"; sleep 1; rm -rf "$2" "$3"';
  const guard = spawn('/bin/sh', ['-c', script, 'guard', String(pid), ...foldersOf(place)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  (guard.stdin as unknown as { unref(): void }).unref();
  return () => guard.kill('SIGKILL');
}

export function removeThrowaway(place: Place): void {
  for (const folder of foldersOf(place)) rmSync(folder, { recursive: true, force: true });
}

/** The home, and the folder of the cluster where that lies outside of it. */
const foldersOf = (place: Place) => [place.home, dirname(place.cluster)];
