import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { opening, PieceSealer, sealing } from './sealed-stream';

const key = randomBytes(32);
const pieceBytes = 256 * 1024;

const stream = (bytes: Buffer, chunk = 10_007): AsyncIterable<Buffer> =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, i) => bytes.subarray(i * chunk, (i + 1) * chunk)),
  );
const collect = async (parts: AsyncIterable<Buffer>): Promise<Buffer> => {
  const all: Buffer[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
};
const seal = (plain: Buffer) => collect(sealing(stream(plain), key));
const open = (sealed: Buffer, under = key, mayStop = false) => collect(opening(stream(sealed), under, mayStop));

describe('a sealed stream', () => {
  const plain = randomBytes(3 * pieceBytes + 77);
  let sealed: Buffer;
  beforeAll(async () => {
    sealed = await seal(plain);
  });

  it.each([0, 1, pieceBytes - 1, pieceBytes, pieceBytes + 1, 2 * pieceBytes])('gives back %d bytes', async (size) => {
    const some = plain.subarray(0, size);
    expect((await open(await seal(some))).equals(some)).toBe(true);
  });

  it('shows a bit changed anywhere', async () => {
    const places = [0, 7, 8, 23, 24, 31, 32, 33, 35, 36, 1000, 32 + pieceBytes + 10, 32 + pieceBytes + 25];
    for (const at of [...places, sealed.length - 100, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[at] = changed[at]! ^ 1;
      await expect(open(changed)).rejects.toThrow(/sealed|cut off|BACKUP_KEY/);
    }
  });

  it('shows an end that was cut off, anything added, and pieces left out or exchanged', async () => {
    const piece = pieceBytes + 20;
    const [first, second] = [sealed.subarray(32, 32 + piece), sealed.subarray(32 + piece, 32 + 2 * piece)];
    const rest = sealed.subarray(32 + 2 * piece);
    const head = sealed.subarray(0, 32);
    await expect(open(sealed.subarray(0, -1))).rejects.toThrow('cut off');
    await expect(open(Buffer.concat([head, first, second]))).rejects.toThrow('cut off');
    await expect(open(Buffer.concat([sealed, Buffer.from('x')]))).rejects.toThrow('added');
    await expect(open(Buffer.concat([head, second, rest]))).rejects.toThrow('not what was sealed');
    await expect(open(Buffer.concat([head, second, first, rest]))).rejects.toThrow('not what was sealed');
    await expect(open(sealed.subarray(0, 20))).rejects.toThrow('no sealed backup');
  });

  it('opens with its key only', async () => {
    await expect(open(sealed, randomBytes(32))).rejects.toThrow('another BACKUP_KEY');
    const same = await seal(plain);
    expect(same.equals(sealed)).toBe(false);
  });

  it('may end after any whole piece while it is being written, and is checked as far as it goes', async () => {
    const sealer = new PieceSealer(key);
    const parts = [sealer.head(), ...['one ', 'two ', 'three'].map((text) => sealer.piece(Buffer.from(text), false))];
    const growing = Buffer.concat(parts);
    expect((await open(growing, key, true)).toString()).toBe('one two three');
    expect((await open(growing.subarray(0, -3), key, true)).toString()).toBe('one two ');
    await expect(open(growing)).rejects.toThrow('cut off');
    growing[50] = growing[50]! ^ 1;
    await expect(open(growing, key, true)).rejects.toThrow('not what was sealed');
  });
});
