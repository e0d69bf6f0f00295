import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import { Damaged } from './damaged';
import { Manifest } from './manifest';
import { firstBlock, pageBytes, pageIsSound } from './page-checksum';
import { readLsn } from './replication';

/** Files of the base backup that the manifest does not list, since the server makes them anew. */
const unlisted = /^(pg_wal(\/|$)|backup_manifest$)/;

/** A path that stays below the folder it is joined to. */
export function safe(path: string): string {
  if (path.startsWith('/') || normalize(path).startsWith('..')) throw new Damaged(`${path} would lie outside`);
  return path;
}

/** Written in step, since a cluster consists of a thousand small files and nothing else goes on meanwhile. */
export async function save(content: AsyncIterable<Buffer>, path: string): Promise<number> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = openSync(path, 'wx', 0o600);
  let size = 0;
  try {
    for await (const part of content) size += writeSync(file, part);
  } finally {
    closeSync(file);
  }
  return size;
}

/** The server's own files, from the archive that it made of them. */
export class BaseFiles {
  private readonly seen = new Map<string, { size: number; sha256: string }>();
  /** Begin of the base backup: pages changed since may have been read half-written. */
  private since = 0n;

  constructor(private readonly cluster: string) {}

  async read(archive: AsyncIterable<Buffer>): Promise<void> {
    const entries = extract();
    const filled = pipeline(archive, entries);
    filled.catch(() => undefined); // awaited below
    for await (const entry of entries) {
      const { name, type } = entry.header;
      const path = join(this.cluster, safe(name));
      if (type === 'directory') mkdirSync(path, { recursive: true, mode: 0o700 });
      else if (type === 'file') await this.file(name, path, entry as AsyncIterable<Buffer>);
      else throw new Damaged(`${name} is neither file nor folder`);
      entry.resume();
    }
    await filled;
  }

  private async file(name: string, path: string, content: AsyncIterable<Buffer>): Promise<void> {
    const hash = createHash('sha256');
    const pages = new Pages(name, this.since);
    const looked = async function* (label: (part: Buffer) => void) {
      for await (const part of content) {
        hash.update(part);
        pages.check(part);
        label(part);
        yield part;
      }
    };
    const size = await save(
      looked((part) => this.readLabel(name, part)),
      path,
    );
    this.seen.set(name, { size, sha256: hash.digest('hex') });
  }

  private readLabel(name: string, part: Buffer): void {
    const begin = name === 'backup_label' && /^START WAL LOCATION: ([0-9A-F]+\/[0-9A-F]+)/m.exec(part.toString());
    if (begin) this.since = readLsn(begin[1] ?? '');
  }

  compare({ files }: Manifest): void {
    for (const [path, { size, sha256 }] of files) {
      const found = this.seen.get(path);
      if (found?.size !== size || found.sha256 !== sha256) throw new Damaged(`${path} is not what the manifest says`);
    }
    for (const path of this.seen.keys())
      if (!files.has(path) && !unlisted.test(path)) throw new Damaged(`${path} is not in the manifest`);
    if (this.since === 0n) throw new Damaged('the backup does not say where it begins');
  }
}

/** Looks at the checksum of each page of a file that passes by. */
class Pages {
  private block: number | null;
  private held = Buffer.alloc(0);

  constructor(
    private readonly name: string,
    private readonly since: bigint,
  ) {
    this.block = firstBlock(name);
  }

  check(part: Buffer): void {
    if (this.block === null) return;
    const all = this.held.length ? Buffer.concat([this.held, part]) : part;
    let from = 0;
    for (; all.length - from >= pageBytes; from += pageBytes, this.block++)
      if (!pageIsSound(all.subarray(from, from + pageBytes), this.block, this.since))
        throw new Damaged(`page ${this.block} of ${this.name} is damaged`);
    this.held = Buffer.from(all.subarray(from));
  }
}
