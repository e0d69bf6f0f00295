import { realpathSync } from 'node:fs';
import { findPlace } from '../database/embedded/place';
import { runningServer } from '../database/embedded/server';
import { processEnvironment } from '../platform/config';
import { options, run } from './command';
import { promote } from './standby';

/**
 * `npm run standby:promote -- --of FOLDER`: makes the standby of a folder the primary. The old one must be down for good
 * before: two that are written to cannot be brought together again.
 */
run(async () => {
  const { of } = options(['of']);
  const { BACKUP_DATABASE_URL } = processEnvironment();
  if (!of) throw new Error('usage: npm run standby:promote -- --of FOLDER');
  if (!BACKUP_DATABASE_URL) throw new Error('configuration: check BACKUP_DATABASE_URL');
  const server = runningServer(findPlace(realpathSync(of), (line) => console.error(line)));
  if (!server) throw new Error(`no standby runs on ${of}`);
  const here = { hostname: '127.0.0.1', port: String(server.port), search: '' };
  const { seconds } = await promote(Object.assign(new URL(BACKUP_DATABASE_URL), here).href);
  process.stdout.write(`${JSON.stringify({ port: server.port, seconds })}\n`);
});
