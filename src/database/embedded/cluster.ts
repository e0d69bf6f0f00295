import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Binaries } from './binaries';
import { passwordFile, Place } from './place';

/** UTF-8 text compared byte by byte by PostgreSQL itself, so that order does not depend on the machine's C library. */
const initdbFlags = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C.UTF-8',
  '--data-checksums',
  '--auth=scram-sha-256',
  '--username=postgres',
];

/** Reads the superuser's password, making it the first time. */
export function superuserPassword(place: Place): string {
  const file = passwordFile(place.home);
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (existsSync(place.cluster)) throw new Error(`${file} is missing: without it ${place.cluster} cannot be opened.`);
  const password = randomBytes(24).toString('hex');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

/** Creates the cluster once. It is made under another name, so an interrupted creation is simply begun again. */
export async function ensureCluster(
  place: Place,
  binaries: Binaries,
  password: string,
  durable: boolean,
): Promise<void> {
  if (existsSync(place.cluster)) return;
  const draft = `${place.cluster}.new`;
  const secret = `${place.cluster}.secret`;
  rmSync(draft, { recursive: true, force: true });
  rmSync(secret, { force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  if (place.user) for (const path of [draft, secret]) chownSync(path, place.user.uid, place.user.gid);
  const flags = [...initdbFlags, `--pwfile=${secret}`, `--pgdata=${draft}`, ...(durable ? [] : ['--no-sync'])];
  try {
    await promisify(execFile)(join(binaries.folder, 'bin', 'initdb'), flags, {
      ...place.user,
      cwd: '/',
      env: { LC_ALL: 'C', TZ: 'UTC' },
    });
  } catch (error) {
    throw new Error(`The database could not be created: ${(error as { stderr?: string }).stderr ?? ''}`, {
      cause: error,
    });
  } finally {
    rmSync(secret, { force: true });
  }
  renameSync(draft, place.cluster);
}
