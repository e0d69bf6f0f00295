import { takeBackup } from './backup';
import { backupSource } from './backup-source';
import { options, run, withInstallation } from './command';
import { prune } from './prune';

/**
 * `npm run backup -- --to FOLDER [--keep NUMBER]`: saves the installation while people work (docs/backup.md), then removes
 * all but that many backups. Prints what it saved.
 */
run(() =>
  withInstallation(async (config, embedded) => {
    const { to, keep } = options(['to', 'keep']);
    const source = backupSource(config, embedded, to);
    const report = await takeBackup(source);
    const removed = keep === undefined ? [] : prune(source.to, Number(keep));
    process.stdout.write(`${JSON.stringify({ ...report, removed }, null, 2)}\n`);
  }),
);
