import { backupSource } from './backup-source';
import { options, run, withInstallation } from './command';
import { WalArchive } from './wal-archive';

/** `npm run backup:wal -- --to FOLDER`: archives the WAL until it is told to stop, apart from the application. */
run(() =>
  withInstallation(async (config, embedded) => {
    const source = backupSource(config, embedded, options(['to']).to);
    const archive = new WalArchive({ ...source, log: (line) => console.error(line) });
    archive.start();
    await new Promise<void>((stop) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
      setInterval(() => undefined, 60_000);
    });
    await archive.stop();
    setImmediate(() => process.exit());
  }),
);
