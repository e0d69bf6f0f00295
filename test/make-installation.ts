import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import type { BackupSource } from '../src/backup/backup';
import { passwordFile } from '../src/database/embedded/place';
import { migrateInstallation, prepareInstallation } from '../src/database/installation';
import type { Environment } from '../src/platform/config';

/** An installation with a database server of its own, such as `npm start` makes it, without the application. */
export async function makeInstallation() {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-installation-'));
  // Not private to the test's own user, so that the cluster stays below it when that user is root.
  chmodSync(folder, 0o755);
  const dataDir = join(folder, 'data');
  const given: Environment = { BANGFU_MODE: 'demo', DATA_DIR: dataDir };
  const { environment, stop } = await prepareInstallation(given, () => undefined);
  await migrateInstallation(environment);
  const superuser = new URL(environment.BACKUP_DATABASE_URL ?? '');
  superuser.username = 'postgres';
  superuser.password = readFileSync(passwordFile(join(dataDir, 'postgres')), 'utf8').trim();
  const sql = new Pool({ connectionString: superuser.href, max: 2 });
  sql.on('error', () => undefined);
  const key = randomBytes(32);
  const source: BackupSource = {
    ...{ url: environment.BACKUP_DATABASE_URL ?? '', key, to: join(folder, 'backups') },
    ...{ files: join(dataDir, 'files'), anchors: join(dataDir, 'anchors.jsonl') },
    secrets: {
      'secrets.json': join(dataDir, 'secrets.json'),
      'superuser.password': passwordFile(join(dataDir, 'postgres')),
    },
  };
  return {
    ...{ folder, dataDir, cluster: join(dataDir, 'postgres/cluster'), environment, sql, source, key },
    superUrl: superuser.href,
    stop: async () => {
      await sql.end();
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type TestInstallation = Awaited<ReturnType<typeof makeInstallation>>;
