import { createCipheriv, createDecipheriv } from 'node:crypto';

/**
 * A sealed stream: a head (id of the ring's key, version of this form, salt), then chunks of 64 KiB, each sealed
 * with AES-256-GCM under a key of this stream alone. The nonce of a chunk is its number and whether it is the last one, so
 * that chunks cannot change places and a stream cannot be cut short, not even between two chunks.
 */
const version = 1;
export const saltBytes = 32;
const headBytes = 2 + saltBytes;
const tagBytes = 16;
/** Bytes in clear of every chunk but the last, which holds the rest. */
export const chunkBytes = 64 * 1024;
const sealedChunk = chunkBytes + tagBytes;

/** The key of one stream, from the id of a key of the ring and the stream's salt. */
export type StreamKey = (keyId: number, salt: Buffer) => Buffer;

export const headOf = (keyId: number, salt: Buffer): Buffer => Buffer.concat([Buffer.from([keyId, version]), salt]);

/** Bytes that so many bytes in clear take when they are sealed. */
export const sealedSize = (bytes: number): number =>
  headBytes + bytes + tagBytes * Math.max(1, Math.ceil(bytes / chunkBytes));

const nonceOf = (number: number, last: boolean): Buffer => {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number, 7);
  nonce[11] = last ? 1 : 0;
  return nonce;
};

/** Seals the chunk with a number, counted from 0. */
export function sealChunk(key: Buffer, number: number, last: boolean, chunk: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number, last));
  return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
}

function openChunk(key: Buffer, number: number, last: boolean, sealed: Buffer): Buffer {
  if (sealed.length < tagBytes) throw new Error('a sealed file ends too early');
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number, last));
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()]);
}

/** Opens a sealed stream as it arrives; throws where it was changed, reordered or cut short. */
export async function* openChunks(source: AsyncIterable<Buffer>, keyOf: StreamKey): AsyncGenerator<Buffer> {
  let waiting: Buffer = Buffer.alloc(0);
  let key: Buffer | undefined;
  let number = 0;
  for await (const part of source) {
    waiting = Buffer.concat([waiting, part]);
    if (!key && waiting.length >= headBytes) {
      if (waiting[1] !== version) throw new Error('a sealed file of an unknown form');
      key = keyOf(waiting[0] ?? -1, waiting.subarray(2, headBytes));
      waiting = waiting.subarray(headBytes);
    }
    while (key && waiting.length > sealedChunk) {
      yield openChunk(key, number, false, waiting.subarray(0, sealedChunk));
      number += 1;
      waiting = waiting.subarray(sealedChunk);
    }
  }
  if (!key) throw new Error('a sealed file ends too early');
  yield openChunk(key, number, true, waiting);
}
