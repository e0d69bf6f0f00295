import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(__dirname, '../..');

/** A fresh build of the browser application in a folder of its own, or the one that BROWSER_BUILD names. */
export async function buildBrowserApp(environment: Record<string, string> = {}): Promise<string> {
  const ready = process.env.BROWSER_BUILD;
  if (ready && existsSync(ready)) return ready;
  const folder = await mkdtemp(join(tmpdir(), 'bangfu-web-'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    {
      cwd: join(root, 'web'),
      env: { ...process.env, NODE_ENV: 'production', ...environment },
    },
  );
  return folder;
}
