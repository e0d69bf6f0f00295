import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { processEnvironment } from '../platform/config';
import { backupsIn } from './backup';
import { options, run } from './command';
import type { RecoveryTarget } from './recovery';
import { writeLsn } from './replication';
import { restore } from './restore';
import { readBackupKey } from './sealed-stream';

const usage = 'usage: npm run restore -- --from FILE|FOLDER --to FOLDER [--at recorded|end|MOMENT]';

/**
 * `npm run restore -- --from FILE --to FOLDER`: makes a new DATA_DIR out of a backup, or of the newest one of a folder,
 * and of the WAL archived since (docs/backup.md). Needs BACKUP_KEY and no database.
 */
run(async () => {
  const { from, to, at } = options(['from', 'to', 'at']);
  if (!from || !to) throw new Error(usage);
  const file = statSync(from).isDirectory() ? backupsIn(from).at(-1) : from;
  if (!file) throw new Error(`there is no backup in ${from}`);
  const archive = at === 'recorded' ? undefined : dirname(resolve(file));
  const { place, server, record, header, seconds } = await restore({
    ...{ from: resolve(file), to: resolve(to), key: readBackupKey(processEnvironment().BACKUP_KEY) },
    ...{ archive, target: targetOf(at) },
    log: (line) => console.error(line),
  });
  const cluster = place.cluster.replace(/\.restoring$/, '');
  const reached = writeLsn(server.reached);
  const report = { from: file, to, cluster, takenAt: header.startedAt, recordedAt: record.pointAt, reached, seconds };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
});

/** A moment is ISO 8601 with its zone, such as 2026-11-24T09:30:00+08:00. */
function targetOf(at: string | undefined): RecoveryTarget | undefined {
  if (at === undefined || at === 'recorded') return undefined;
  if (at === 'end') return 'end';
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(at)) throw new Error(usage);
  return { at };
}
