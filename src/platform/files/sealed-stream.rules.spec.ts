import { randomBytes } from 'node:crypto';
import { chunkBytes, headOf, openChunks, sealChunk, sealedSize, saltBytes } from './sealed-stream.rules';

const key = randomBytes(32);
const salt = randomBytes(saltBytes);
const keyOf = (id: number, given: Buffer): Buffer => (id === 7 && given.equals(salt) ? key : randomBytes(32));

/** The parts of a sealed stream: its head, then its chunks. */
function seal(content: Buffer): Buffer[] {
  const parts = [headOf(7, salt)];
  const chunks = Math.max(1, Math.ceil(content.length / chunkBytes));
  for (let i = 0; i < chunks; i += 1)
    parts.push(sealChunk(key, i, i === chunks - 1, content.subarray(i * chunkBytes, (i + 1) * chunkBytes)));
  return parts;
}

/** Opens parts that arrive in pieces of another size than they were written in. */
async function open(parts: Buffer[], piece = 1000): Promise<Buffer> {
  const all = Buffer.concat(parts);
  async function* pieces() {
    for (let at = 0; at < all.length; at += piece) yield await Promise.resolve(all.subarray(at, at + piece));
  }
  const opened: Buffer[] = [];
  for await (const chunk of openChunks(pieces(), keyOf)) opened.push(chunk);
  return Buffer.concat(opened);
}

const content = randomBytes(chunkBytes * 2 + 5);
const [head, first, second, third] = seal(content) as [Buffer, Buffer, Buffer, Buffer];

describe('a sealed stream', () => {
  it.each([0, 1, chunkBytes - 1, chunkBytes, chunkBytes + 1, chunkBytes * 2])('holds %d bytes', async (bytes) => {
    const some = content.subarray(0, bytes);
    expect(await open(seal(some), 70_000)).toEqual(some);
    expect(Buffer.concat(seal(some))).toHaveLength(sealedSize(bytes));
  });

  it('is opened whatever the pieces it arrives in', async () => {
    expect(await open([head, first, second, third], 7777)).toEqual(content);
  });

  it.each<[string, Buffer[]]>([
    ['nothing is left', []],
    ['only the head is left', [head]],
    ['half the head is left', [head.subarray(0, 10)]],
    ['the last chunk is missing', [head, first, second]],
    ['all but the first chunk is missing', [head, first]],
    ['the last chunk is cut', [head, first, second, third.subarray(0, -1)]],
    ['two chunks changed places', [head, second, first, third]],
    ['a chunk is missing in the middle', [head, first, third]],
    ['a chunk stands twice', [head, first, first, second, third]],
    ['something was added', [head, first, second, third, Buffer.from([0])]],
    ['a byte was changed', [head, Buffer.from([...first.subarray(0, -1), first.at(-1)! ^ 1]), second, third]],
    ['the salt was changed', [Buffer.concat([head.subarray(0, -1), Buffer.from([head.at(-1)! ^ 1])]), first]],
    ['it is of another form', [Buffer.from([7, 2]), head.subarray(2), first, second, third]],
  ])('fails when %s', async (_, parts) => {
    await expect(open(parts)).rejects.toThrow();
  });
});
