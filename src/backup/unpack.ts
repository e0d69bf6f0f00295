import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { BackupHeader } from './backup';
import { BaseFiles, safe, save } from './base-files';
import { Damaged } from './damaged';
import { Manifest, readManifest } from './manifest';
import { Opened, openBackup } from './open-backup';
import { segmentName } from './wal-segments';

/** Where the parts of a backup go. */
export interface Targets {
  cluster: string;
  files: string;
  anchors: string;
  /** Folder for the keys and passwords that an installation made for itself. */
  secrets: string;
}

/**
 * Unpacks a backup into empty folders and checks everything on the way: the seal of each piece, size and SHA-256 of each
 * file against the server's manifest, the checksum of each page, and that the WAL that belongs to it is there.
 */
export async function unpack(file: string, key: Buffer, to: Targets): Promise<Opened> {
  const base = new BaseFiles(to.cluster);
  let manifest: Manifest | undefined;
  const wal = new Map<string, number>();
  const onFile = async (name: string, content: AsyncIterable<Buffer>): Promise<void> => {
    if (name === 'base.tar') return base.read(content);
    if (name === 'backup_manifest') {
      manifest = readManifest((await Readable.from(content).toArray()).join(''));
      return base.compare(manifest);
    }
    const size = await save(content, pathOf(name, to));
    if (name.startsWith('wal/')) wal.set(name.slice('wal/'.length), size);
  };
  const opened = await openBackup(file, key, onFile);
  if (!manifest) throw new Damaged('the backup has no manifest');
  refuseGaps(manifest, wal, opened.header);
  return opened;
}

function pathOf(name: string, to: Targets): string {
  const [folder = '', ...rest] = safe(name).split('/');
  if (name === 'anchors.jsonl') return to.anchors;
  if (folder === 'wal') return join(to.cluster, 'pg_wal', ...rest);
  if (folder === 'files') return join(to.files, ...rest);
  if (folder === 'secrets') return join(to.secrets, ...rest);
  throw new Damaged(`the backup holds ${name}, which is not known`);
}

function refuseGaps(manifest: Manifest, wal: Map<string, number>, { segmentBytes }: BackupHeader): void {
  const size = BigInt(segmentBytes);
  for (const { timeline, from, to } of manifest.wal)
    for (let at = from - (from % size); at < to; at += size) {
      const name = segmentName(timeline, at, size);
      if (wal.get(name) !== segmentBytes) throw new Damaged(`the WAL ${name} is missing or too short`);
    }
}
