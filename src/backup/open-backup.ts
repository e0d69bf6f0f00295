import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { BackupHeader, BackupRecord } from './backup';
import { Damaged } from './damaged';
import { Frame, frames } from './frames';
import { opening } from './sealed-stream';

export interface Opened {
  header: BackupHeader;
  record: BackupRecord;
}

/** Reads a sealed backup from beginning to end and hands over each file in it; refuses one that is damaged or not whole. */
export async function openBackup(
  file: string,
  key: Buffer,
  onFile: (name: string, content: AsyncIterable<Buffer>, header: BackupHeader) => Promise<void>,
): Promise<Opened> {
  let opened: Opened | undefined;
  await pipeline(
    createReadStream(file, { highWaterMark: 1024 * 1024 }),
    (sealed: AsyncIterable<Buffer>) => opening(sealed, key),
    createGunzip(),
    async (plain: AsyncIterable<Buffer>) => {
      opened = await readFiles(frames(plain), onFile);
    },
  );
  if (!opened) throw new Damaged('the backup is not whole');
  return opened;
}

async function readFiles(
  all: AsyncGenerator<Frame>,
  onFile: (name: string, content: AsyncIterable<Buffer>, header: BackupHeader) => Promise<void>,
): Promise<Opened> {
  let next = await all.next();
  const read = <T>(kind: Frame['kind']): T => {
    if (next.done || next.value.kind !== kind) throw new Damaged('the backup is not whole');
    return JSON.parse(next.value.content.toString()) as T;
  };
  const header = read<BackupHeader>('header');
  if (header.format !== 'bangfu-backup' || header.version !== 1) throw new Damaged('this form of backup is not known');
  next = await all.next();
  while (!next.done && next.value.kind === 'file') {
    const name = next.value.content.toString();
    const content = (async function* () {
      for (next = await all.next(); !next.done && next.value.kind === 'data'; next = await all.next())
        yield next.value.content;
    })();
    await onFile(name, content, header);
    for await (const rest of content) void rest;
  }
  const record = read<BackupRecord>('record');
  if (!(await all.next()).done) throw new Damaged('something stands behind the end of the backup');
  return { header, record };
}
