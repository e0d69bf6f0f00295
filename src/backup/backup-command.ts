import { takeBackup } from './backup';
import { backupSource, options, run, withInstallation } from './command';

/** `npm run backup -- --to FOLDER`: saves the installation while people work (docs/backup.md). Prints what it saved. */
run(() =>
  withInstallation(async (config, embedded) => {
    const report = await takeBackup(backupSource(config, embedded, options(['to']).to));
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  }),
);
