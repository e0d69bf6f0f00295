import { Readable } from 'node:stream';
import { rowsOfText } from './csv-rows';
import type { Bounds, RowBatch, UploadSource } from './raw-rows';
import { rowsOfWorkbook } from './reader-child';
import { FileRefused } from './refusals';
import { refuseByFirstBytes } from './workbook-rows';

/**
 * Reads an upload into rows, a batch at a time; the next is read when the last was taken. What the file is goes by its
 * content, not by its name. Throws `FileRefused`.
 */
export async function* readUpload(
  source: UploadSource,
  bounds: Bounds,
  signal?: AbortSignal,
): AsyncGenerator<RowBatch> {
  const content = await source.open();
  const pieces = content[Symbol.asyncIterator]() as AsyncIterableIterator<Buffer>;
  let first = Buffer.alloc(0);
  while (first.length < 4096) {
    const next = await pieces.next();
    if (next.done) break;
    first = Buffer.concat([first, next.value]);
  }
  if (!isText(first)) refuseByFirstBytes(isOld(first) ? await rest(first, pieces, bounds) : first);
  if (isZip(first)) {
    yield* rowsOfWorkbook(Readable.from(whole(first, pieces)), bounds, signal);
    return;
  }
  content.destroy();
  if (first.toString('latin1', 0, 5) === '%PDF-') throw new FileRefused('import.not_a_workbook');
  // What some programs save under the name of a workbook is a page or an XML of 2003.
  if (/^\s*</.test(first.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '')))
    throw new FileRefused('import.old_workbook');
  yield* rowsOfText(source, bounds, signal);
}

async function* whole(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

const isZip = (first: Buffer): boolean => begins(first, 0x504b);
const isOld = (first: Buffer): boolean => begins(first, 0xd0cf);
const begins = (first: Buffer, sign: number): boolean => first.length >= 2 && first.readUInt16BE(0) === sign;

/** All of a file, within the bound: what kind of old container it is stands anywhere in it. */
async function rest(first: Buffer, pieces: AsyncIterable<Buffer>, bounds: Bounds): Promise<Buffer> {
  const all = [first];
  let bytes = first.length;
  for await (const piece of pieces) {
    all.push(piece);
    bytes += piece.length;
    if (bytes > bounds.bytes) throw new FileRefused('import.file_too_large', { limit: bounds.bytes });
  }
  return Buffer.concat(all, bytes);
}

/** Text has no control characters but tabs and line ends; in UTF-16 every second byte may be zero, but no other is. */
function isText(first: Buffer): boolean {
  if (!first.length || isZip(first)) return false;
  if (begins(first, 0xfffe) || begins(first, 0xfeff)) return true;
  const controls = first.filter((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
  return controls.every((byte) => byte === 0) && controls.length <= first.length / 2 + 1;
}
