import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrap } from '../src/database/bootstrap';
import { startEmbedded } from '../src/database/embedded/supervisor';
import { migrate } from '../src/database/migrate';
import { cluster, template } from './postgres';

/** One throwaway cluster a run, one migrated template; every test file clones its own database from it. */
export default async function globalSetup(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bangfu-test-'));
  const server = await startEmbedded({ dataDir, log: () => undefined, durable: false });
  process.env.TEST_PG_PORT = String(server.port);
  process.env.TEST_PG_SUPER = server.superUrl('postgres');
  await bootstrap((database) => cluster.url('postgres', database), template, {
    owner: 'app_owner',
    login: 'app_login',
  });
  await migrate(cluster.url('app_owner', template));
  // The browser application is built by the first test that wants it, for all of them.
  process.env.BROWSER_BUILDS = mkdtempSync(join(tmpdir(), 'bangfu-builds-'));
  Object.assign(globalThis, { testServer: server });
}
