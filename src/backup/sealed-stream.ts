import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { Damaged } from './damaged';

/**
 * A stream sealed with AES-256-GCM piece by piece. Each file has a key of its own, derived from BACKUP_KEY and a salt in
 * front. A piece is its length with a mark for the last one, the sealed bytes and their tag; its nonce is its number, and
 * length and mark are bound to it. So a byte changed, a piece left out, moved, or an end that was cut off are all found.
 */
const magic = Buffer.from('BANGFU\x01\n');
const saltBytes = 16;
const checkBytes = 8;
const headBytes = magic.length + saltBytes + checkBytes;
const tagBytes = 16;
const pieceBytes = 256 * 1024;
const last = 0x8000_0000;
const algorithm = 'aes-256-gcm';

/** The key of sealed backups: 32 bytes in base64, from the environment. */
export const readBackupKey = (text: string | undefined): Buffer => {
  const key = Buffer.from(text ?? '', 'base64');
  if (key.length !== 32) throw new Error('configuration: check BACKUP_KEY');
  return key;
};

const fileKey = (key: Buffer, salt: Buffer) => Buffer.from(hkdfSync('sha256', key, salt, 'bangfu backup', 32));
const checkOf = (key: Buffer) => createHmac('sha256', key).update('key').digest().subarray(0, checkBytes);
const nonceOf = (number: number) => {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(number), 4);
  return nonce;
};

/** Seals pieces one after the other; for files that grow while they are written. */
export class PieceSealer {
  private readonly salt = randomBytes(saltBytes);
  private readonly key: Buffer;
  private number = 0;

  constructor(key: Buffer) {
    this.key = fileKey(key, this.salt);
  }

  /** What stands in front of the first piece. */
  head(): Buffer {
    return Buffer.concat([magic, this.salt, checkOf(this.key)]);
  }

  piece(plain: Buffer, ends: boolean): Buffer {
    const front = Buffer.alloc(4);
    front.writeUInt32BE((plain.length | (ends ? last : 0)) >>> 0);
    const cipher = createCipheriv(algorithm, this.key, nonceOf(this.number++)).setAAD(front);
    return Buffer.concat([front, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  }
}

/** Seals whatever comes; a step of a pipeline. */
export async function* sealing(source: AsyncIterable<Buffer>, key: Buffer): AsyncGenerator<Buffer> {
  const sealer = new PieceSealer(key);
  yield sealer.head();
  let held: Buffer[] = [];
  let size = 0;
  for await (const part of source) {
    held.push(part);
    size += part.length;
    if (size < pieceBytes) continue;
    const all = Buffer.concat(held);
    let from = 0;
    for (; all.length - from >= pieceBytes; from += pieceBytes)
      yield sealer.piece(all.subarray(from, from + pieceBytes), false);
    held = [all.subarray(from)];
    size = all.length - from;
  }
  yield sealer.piece(Buffer.concat(held), true);
}

/**
 * Opens what was sealed, handing out nothing whose tag was not right. `mayStop`: a file that is still being written may
 * end after any whole piece; what follows the last whole one is left aside.
 */
export async function* opening(source: AsyncIterable<Buffer>, key: Buffer, mayStop = false): AsyncGenerator<Buffer> {
  const bytes = new Taken(source);
  const own = readHead(await bytes.take(headBytes), key);
  for (let number = 0; ; number++) {
    const front = await bytes.take(4);
    if (front === null && mayStop) return;
    if (front === null) throw new Damaged('the file is cut off');
    const word = front.readUInt32BE();
    const length = (word & ~last) >>> 0;
    if (length > 2 * pieceBytes) throw new Damaged(`piece ${number} is not what was sealed`);
    const sealed = await bytes.take(length + tagBytes);
    if (sealed === null && mayStop) return;
    if (sealed === null) throw new Damaged('the file is cut off');
    yield openPiece(own, number, front, sealed);
    if (word >>> 31 === 1) break;
  }
  if ((await bytes.take(1)) !== null) throw new Damaged('something was added behind the end');
}

function readHead(head: Buffer | null, key: Buffer): Buffer {
  if (!head?.subarray(0, magic.length).equals(magic)) throw new Damaged('this is no sealed backup');
  const own = fileKey(key, head.subarray(magic.length, magic.length + saltBytes));
  if (!timingSafeEqual(checkOf(own), head.subarray(-checkBytes)))
    throw new Damaged('it was sealed under another BACKUP_KEY, or its beginning is damaged');
  return own;
}

function openPiece(key: Buffer, number: number, front: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv(algorithm, key, nonceOf(number)).setAAD(front);
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()]);
  } catch (error) {
    throw new Damaged(`piece ${number} is not what was sealed`, { cause: error });
  }
}

/** Takes exact numbers of bytes from a stream; null when it ends before. */
export class Taken {
  private readonly source: AsyncIterator<Buffer>;
  private held: Buffer[] = [];
  private size = 0;

  constructor(source: AsyncIterable<Buffer>) {
    this.source = source[Symbol.asyncIterator]();
  }

  async take(count: number): Promise<Buffer | null> {
    while (this.size < count) {
      const next = await this.source.next();
      if (next.done) return null;
      this.held.push(next.value);
      this.size += next.value.length;
    }
    const all = this.held.length === 1 ? (this.held[0] as Buffer) : Buffer.concat(this.held);
    this.held = [all.subarray(count)];
    this.size = all.length - count;
    return all.subarray(0, count);
  }
}
