import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { processEnvironment } from '../platform/config';
import { backupsIn } from './backup';
import { options, run } from './command';
import { writeLsn } from './replication';
import { restore } from './restore';
import { readBackupKey } from './sealed-stream';

const usage = 'usage: npm run restore -- --from FILE|FOLDER --to FOLDER';

/**
 * `npm run restore -- --from FILE --to FOLDER`: makes a new DATA_DIR out of a backup, or of the newest one of a folder
 * (docs/backup.md). Needs BACKUP_KEY and no database.
 */
run(async () => {
  const { from, to } = options(['from', 'to']);
  if (!from || !to) throw new Error(usage);
  const file = statSync(from).isDirectory() ? backupsIn(from).at(-1) : from;
  if (!file) throw new Error(`there is no backup in ${from}`);
  const { place, server, record, header, seconds } = await restore({
    ...{ from: resolve(file), to: resolve(to), key: readBackupKey(processEnvironment().BACKUP_KEY) },
    log: (line) => console.error(line),
  });
  const cluster = place.cluster.replace(/\.restoring$/, '');
  const reached = writeLsn(server.reached);
  const report = { from: file, to, cluster, takenAt: header.startedAt, recordedAt: record.pointAt, reached, seconds };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
});
