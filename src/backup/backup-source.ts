import { join, resolve } from 'node:path';
import { passwordFile } from '../database/embedded/place';
import { secretsFile } from '../database/installation';
import type { Config } from '../platform/config';
import type { BackupSource } from './backup';
import { readBackupKey } from './sealed-stream';

/**
 * What there is to save of an installation.
 *
 * @param embedded whether keys and passwords are the installation's own, and go into the backup
 */
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
    secrets: embedded ? own : {},
  };
}
