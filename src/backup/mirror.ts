import { constants, Dirent, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

const anchorsName = 'anchors.jsonl';

/** Uploaded files of a folder, spread over sub-folders; those that are being written are not there yet. */
export async function filesBelow(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries: Dirent[] = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.part'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/**
 * Copies uploaded files that are not there yet, sealed as they are, and the anchors. A file never changes under its id
 * but when a key is rotated; then the old key opens the copy.
 */
export async function mirrorFiles(files: string, anchors: string, to: string): Promise<void> {
  await copyNew(files, join(to, 'files'));
  if (existsSync(anchors)) await replace(anchors, join(to, anchorsName));
}

/** The other way round: what the mirror has and a restored folder has not. */
export async function fillFrom(mirror: string, files: string, anchors: string): Promise<void> {
  await copyNew(join(mirror, 'files'), files);
  if (existsSync(join(mirror, anchorsName))) await replace(join(mirror, anchorsName), anchors);
}

async function copyNew(from: string, to: string): Promise<void> {
  const there = new Set(await filesBelow(to));
  for (const path of await filesBelow(from)) if (!there.has(path)) await replace(join(from, path), join(to, path));
}

async function replace(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await copyFile(from, `${to}.part`, constants.COPYFILE_FICLONE);
  await rename(`${to}.part`, to);
}
