import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(__dirname, '../..');

const product = ['console', 'field', 'public'];

/** A fresh build of the browser application in a folder of its own, or the one that BROWSER_BUILD names. */
export async function buildBrowserApp(entries = product): Promise<string> {
  const ready = process.env.BROWSER_BUILD;
  if (ready && existsSync(ready)) return ready;
  const folder = await mkdtemp(join(tmpdir(), 'bangfu-web-'));
  const command = [
    join(root, 'web/scripts/build.mjs'),
    '--outDir',
    folder,
    ...entries.flatMap((name) => ['--entry', name]),
  ];
  await promisify(execFile)(process.execPath, command, { cwd: join(root, 'web') });
  return folder;
}
