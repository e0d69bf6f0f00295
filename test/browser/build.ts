import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const root = join(__dirname, '../..');

const product = ['console', 'field', 'public'];

/**
 * A build of the browser application: the one that BROWSER_BUILD names, or a fresh one, which all test files of a run
 * share (`BROWSER_BUILDS`, a folder of that run).
 */
export async function buildBrowserApp(entries = product): Promise<string> {
  const ready = process.env.BROWSER_BUILD;
  if (ready && existsSync(ready)) return ready;
  const shared = process.env.BROWSER_BUILDS;
  if (!shared) return build(await mkdtemp(join(tmpdir(), 'bangfu-web-')), entries);
  const folder = join(shared, entries.join('-'));
  while (!existsSync(folder)) {
    if (await begins(folder))
      await rename(await build(`${folder}.part`, entries), folder).finally(() => rmdir(`${folder}.begun`));
    else await sleep(200);
  }
  return folder;
}

/** Removes a build that nobody else uses. */
export async function discardBuild(folder: string): Promise<void> {
  const { BROWSER_BUILD, BROWSER_BUILDS } = process.env;
  const shared = folder === BROWSER_BUILD || (BROWSER_BUILDS && folder.startsWith(BROWSER_BUILDS));
  if (!shared) await rm(folder, { recursive: true, force: true });
}

/** Of several test files that want a build at the same time one makes it. */
const begins = (folder: string): Promise<boolean> =>
  mkdir(`${folder}.begun`).then(
    () => !existsSync(folder),
    () => false,
  );

async function build(folder: string, entries: readonly string[]): Promise<string> {
  const command = [
    join(root, 'web/scripts/build.mjs'),
    '--outDir',
    folder,
    ...entries.flatMap((name) => ['--entry', name]),
  ];
  await promisify(execFile)(process.execPath, command, { cwd: join(root, 'web') });
  return folder;
}
