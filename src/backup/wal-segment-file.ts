import { existsSync } from 'node:fs';
import { FileHandle, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { createReadStream } from 'node:fs';
import { syncFile } from './backup';
import { opening, PieceSealer } from './sealed-stream';

export const wholeSuffix = '.wal';
export const growingSuffix = '.part';

/**
 * One segment of WAL while it is received: each piece is compressed, sealed and on the disk before it counts as kept.
 * It becomes a file of another name when it is whole. One that is begun again, because the process was started anew,
 * takes the place of the earlier one only when it has caught up.
 */
export class WalSegmentFile {
  private readonly sealer: PieceSealer;
  private pending: Buffer[] = [];
  private named = false;

  private constructor(
    private readonly file: FileHandle,
    private readonly folder: string,
    readonly name: string,
    key: Buffer,
  ) {
    this.sealer = new PieceSealer(key);
  }

  static async begin(folder: string, name: string, key: Buffer): Promise<WalSegmentFile> {
    const file = await open(join(folder, `${name}${growingSuffix}.new`), 'w', 0o600);
    const segment = new WalSegmentFile(file, folder, name, key);
    await file.write(segment.sealer.head());
    return segment;
  }

  add(data: Buffer): void {
    this.pending.push(Buffer.from(data));
  }

  get waits(): boolean {
    return this.pending.length > 0;
  }

  /** Puts what was added on the disk; `ends` for the last piece of the segment, `caught` when the server has no more. */
  async keep(ends: boolean, caught: boolean): Promise<void> {
    const plain = Buffer.concat(this.pending);
    this.pending = [];
    const most = 128 * 1024;
    for (let from = 0; from === 0 || from < plain.length; from += most) {
      const part = await promisify(deflateRaw)(plain.subarray(from, from + most), { level: 1 });
      await this.file.write(this.sealer.piece(part, ends && from + most >= plain.length));
    }
    await this.file.datasync();
    if (!this.named && (ends || caught)) await this.takeName();
    if (ends) await this.close();
  }

  private async takeName(): Promise<void> {
    const path = join(this.folder, `${this.name}${growingSuffix}`);
    await rename(`${path}.new`, path);
    this.named = true;
    syncFile(this.folder);
  }

  private async close(): Promise<void> {
    await this.file.close();
    const path = join(this.folder, this.name);
    await rename(`${path}${growingSuffix}`, `${path}${wholeSuffix}`);
    syncFile(this.folder);
  }

  /** Leaves a segment that is not whole as it is. */
  async leave(): Promise<void> {
    await this.file.close();
    if (!this.named) await rm(join(this.folder, `${this.name}${growingSuffix}.new`), { force: true });
  }
}

/** The bytes of an archived segment; of one that is not whole, as many as were kept. */
export async function readSegment(folder: string, name: string, key: Buffer): Promise<Buffer> {
  const whole = join(folder, `${name}${wholeSuffix}`);
  const growing = !existsSync(whole);
  const sealed = createReadStream(growing ? join(folder, `${name}${growingSuffix}`) : whole) as AsyncIterable<Buffer>;
  const parts: Buffer[] = [];
  for await (const part of opening(sealed, key, growing)) parts.push(await promisify(inflateRaw)(part));
  return Buffer.concat(parts);
}
