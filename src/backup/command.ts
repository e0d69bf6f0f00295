import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { passwordFile } from '../database/embedded/place';
import { joinInstallation, secretsFile } from '../database/installation';
import { Config, processEnvironment, readConfig } from '../platform/config';
import type { BackupSource } from './backup';
import { readBackupKey } from './sealed-stream';

/** Options of a command, all of them with a value. */
export function options<Name extends string>(names: readonly Name[]): Partial<Record<Name, string>> {
  const known = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  return parseArgs({ args: process.argv.slice(2), options: known }).values as Partial<Record<Name, string>>;
}

/** Runs a command; an error is told in one line and as exit code. */
export function run(main: () => Promise<void>): void {
  void main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

/** The installation, whether its application runs or not, as configuration; embedded servers are left as they were. */
export async function withInstallation(act: (config: Config, embedded: boolean) => Promise<void>): Promise<void> {
  const given = processEnvironment();
  const { environment, stop } = await joinInstallation(given, (line) => console.error(line));
  try {
    await act(readConfig(environment), given.DATABASE_URL === undefined);
  } finally {
    await stop();
  }
}

/** What there is to save of an installation. */
export function backupSource(config: Config, embedded: boolean, to: string | undefined): BackupSource {
  const folder = to ?? config.BACKUP_DIR;
  if (!folder) throw new Error('say where to: --to FOLDER, or BACKUP_DIR');
  if (!config.BACKUP_DATABASE_URL) throw new Error('configuration: check BACKUP_DATABASE_URL');
  const dataDir = resolve(config.DATA_DIR);
  const own = {
    [secretsFile]: join(dataDir, secretsFile),
    'superuser.password': passwordFile(join(dataDir, 'postgres')),
  };
  return {
    url: config.BACKUP_DATABASE_URL,
    key: readBackupKey(config.BACKUP_KEY),
    to: resolve(folder),
    files: join(dataDir, 'files'),
    anchors: config.ANCHOR_FILE ?? join(dataDir, 'anchors.jsonl'),
    secrets: embedded && existsSync(dataDir) ? own : {},
  };
}
