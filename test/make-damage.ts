import { closeSync, createReadStream, createWriteStream, openSync, readSync, writeSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { Frame, frame, frames } from '../src/backup/frames';
import { opening, sealing } from '../src/backup/sealed-stream';

/** Changes one bit of a file. */
export function flip(path: string, at: number): void {
  const file = openSync(path, 'r+');
  const byte = Buffer.alloc(1);
  readSync(file, byte, 0, 1, at);
  byte[0] = (byte[0] ?? 0) ^ 0x10;
  writeSync(file, byte, 0, 1, at);
  closeSync(file);
}

/** A backup with another content under a right seal, as if the damage had been there before it was sealed. */
export async function resealed(
  from: string,
  to: string,
  key: Buffer,
  change: (frame: Frame) => Frame | null,
): Promise<void> {
  const changed = async function* (plain: AsyncIterable<Buffer>) {
    for await (const one of frames(plain)) {
      const kept = change(one);
      if (kept) yield frame(kept.kind, kept.content);
    }
  };
  const opened = (sealed: AsyncIterable<Buffer>) => opening(sealed, key);
  const packed = createGzip({ level: 0 });
  const sealed = pipeline(packed, (plain: AsyncIterable<Buffer>) => sealing(plain, key), createWriteStream(to));
  await Promise.all([pipeline(createReadStream(from), opened, createGunzip(), changed, packed), sealed]);
}
