import { processEnvironment } from '../platform/config';
import { backupsIn } from './backup';
import { options, run, withInstallation } from './command';
import { drill, DrillReport } from './drill';
import { readBackupKey } from './sealed-stream';

/**
 * `npm run backup:drill -- [--from FOLDER] [--scratch FOLDER]`: proves that the newest backup can be restored
 * (docs/backup.md). A table for people on the error output, JSON on the standard output; exit code 1 when it cannot.
 */
run(() =>
  withInstallation(async (config) => {
    const { from, scratch } = options(['from', 'scratch']);
    const folder = from ?? config.BACKUP_DIR;
    if (!folder) throw new Error('say where the backups are: --from FOLDER, or BACKUP_DIR');
    const newest = backupsIn(folder).at(-1);
    if (!newest) throw new Error(`there is no backup in ${folder}`);
    const key = readBackupKey(config.BACKUP_KEY);
    const environment = { ...processEnvironment(), ...(config as unknown as Record<string, string>) };
    const report = await drill({ from: newest, key, scratch, environment, log: (line) => console.error(line) });
    console.error(table(report));
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  }),
);

function table({ seconds, bytes, rows, households, chain, structure, files }: DrillReport): string {
  const said: Record<keyof DrillReport['seconds'], string> = {
    unpack: `${(bytes / 1e6).toFixed(0)} MB opened, seals, manifest and pages checked`,
    recover: 'WAL replayed to the recorded point',
    structure: `${structure.tables} tables and ${structure.indexes} indexes sound`,
    digest: `${rows} rows of ${households} households: counts and digest equal`,
    chain: `${chain.links} links verified, ${chain.anchors} anchors, ${chain.waiting} rows not sealed yet`,
    files: `${files.kept} uploaded files there`,
    signIn: 'application started, somebody signed in',
    all: 'in all',
  };
  return Object.entries(said)
    .map(([step, text]) => `${seconds[step as keyof typeof said].toFixed(1).padStart(8)} s  ${text}`)
    .join('\n');
}
