import type { Readable } from 'node:stream';
import type { Bounds } from './raw-rows';
import { FileRefused } from './refusals';

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/**
 * The encoding of a text file. A byte-order mark decides; else the whole file must be sound UTF-8, or else the whole file
 * must be sound GB 18030 (which holds GBK and GB 2312, what Chinese editions of Excel write). Bytes that are neither are
 * refused, since guessing would lose characters. The whole file is looked at: the first Chinese character may come late.
 */
export async function encodingOf(content: Readable, bounds: Pick<Bounds, 'bytes'>): Promise<Encoding> {
  const sound = new Map<Encoding, TextDecoder>([
    ['utf-8', new TextDecoder('utf-8', { fatal: true })],
    ['gb18030', new TextDecoder('gb18030', { fatal: true })],
  ]);
  let bytes = 0;
  for await (const piece of content as AsyncIterable<Buffer>) {
    const marked = bytes === 0 ? byMark(piece) : undefined;
    if (marked) return marked;
    bytes += piece.length;
    if (bytes > bounds.bytes) throw new FileRefused('import.file_too_large', { limit: bounds.bytes });
    tryAll(sound, (decoder) => decoder.decode(piece, { stream: true }));
    if (!sound.size) throw new FileRefused('import.encoding_unknown');
  }
  if (!bytes) throw new FileRefused('import.empty');
  tryAll(sound, (decoder) => decoder.decode());
  const [encoding] = sound.keys();
  if (!encoding) throw new FileRefused('import.encoding_unknown');
  return encoding;
}

function tryAll(sound: Map<Encoding, TextDecoder>, decode: (decoder: TextDecoder) => unknown): void {
  for (const [encoding, decoder] of sound) {
    try {
      decode(decoder);
    } catch {
      sound.delete(encoding);
    }
  }
}

/** By the byte-order mark, or by the zero bytes that every second byte of plain letters is in UTF-16. */
function byMark(piece: Buffer): Encoding | undefined {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
  if (piece[0] === 0xfe && piece[1] === 0xff) return 'utf-16be';
  const head = piece.subarray(0, 1024);
  const zeros = (odd: number) => head.filter((byte, i) => i % 2 === odd && byte === 0).length;
  if (zeros(1) > head.length / 16 && zeros(0) === 0) return 'utf-16le';
  if (zeros(0) > head.length / 16 && zeros(1) === 0) return 'utf-16be';
  return undefined;
}

/** The text of a file, piece by piece, without the byte-order mark. */
export async function* decoded(content: Readable, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const piece of content as AsyncIterable<Buffer>) yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new FileRefused('import.encoding_unknown');
    throw error;
  }
}
