import { resolve } from 'node:path';
import { processEnvironment } from '../platform/config';
import { options, run } from './command';
import { startStandby } from './standby';

const usage = 'usage: npm run standby -- --to FOLDER --port PORT [--listen ADDRESS] [--name NAME]';

/**
 * `npm run standby -- --to FOLDER --port PORT`: copies the primary of BACKUP_DATABASE_URL once and follows it until it
 * is told to stop (docs/backup.md, "Warm standby").
 */
run(async () => {
  const { to, port, listen, name } = options(['to', 'port', 'listen', 'name']);
  const { BACKUP_DATABASE_URL } = processEnvironment();
  if (!to || !port) throw new Error(usage);
  if (!BACKUP_DATABASE_URL) throw new Error('configuration: check BACKUP_DATABASE_URL');
  const log = (line: string) => console.error(line);
  const where = { primary: BACKUP_DATABASE_URL, to: resolve(to), port: Number(port) };
  const standby = await startStandby({ ...where, listen, name, log });
  log(`the standby answers on port ${standby.port}, data in ${standby.cluster}`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void standby.stop().finally(() => process.exit()));
});
