import { Damaged } from './damaged';
import { Taken } from './sealed-stream';

/**
 * What stands inside a sealed backup: frames of a kind, a length and a content. A file is its name, then its bytes; the
 * last frame holds what was recorded, so a backup without it is not whole.
 */
export type FrameKind = 'header' | 'file' | 'data' | 'record';
const kinds: Record<FrameKind, number> = { header: 1, file: 2, data: 3, record: 4 };
const most = 16 * 1024 * 1024;

export function frame(kind: FrameKind, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content as string);
  const front = Buffer.alloc(5);
  front[0] = kinds[kind];
  front.writeUInt32BE(bytes.length, 1);
  return Buffer.concat([front, bytes]);
}

export interface Frame {
  kind: FrameKind;
  content: Buffer;
}

export async function* frames(source: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  const bytes = new Taken(source);
  for (let front = await bytes.take(5); front !== null; front = await bytes.take(5)) {
    const kind = (Object.keys(kinds) as FrameKind[]).find((name) => kinds[name] === front?.[0]);
    const length = front.readUInt32BE(1);
    const content = kind && length <= most ? await bytes.take(length) : null;
    if (!kind || !content) throw new Damaged('the content of the backup has no known form');
    yield { kind, content };
  }
}
