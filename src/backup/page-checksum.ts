/**
 * The checksum that PostgreSQL 18 writes into each page (storage/checksum_impl.h: 32 interleaved FNV-1a sums), so that a
 * damaged page is found without a server.
 */
export const pageBytes = 8192;
const sums = 32;
const prime = 16777619;
/** Pages of one file; the next ones are in a file of their own. */
const pagesPerFile = 131_072;

const bases = Uint32Array.of(
  ...[0x5b1f36e9, 0xb8525960, 0x02ab50aa, 0x1de66d2a, 0x79ff467a, 0x9bb9f8a3, 0x217e7cd2, 0x83e13d2c],
  ...[0xf8d4474f, 0xe39eb970, 0x42c6ae16, 0x993216fa, 0x7b093b5d, 0x98daff3c, 0xf718902a, 0x0b1c9cdb],
  ...[0xe58f764b, 0x187636bc, 0x5d7b3bb1, 0xe73de7de, 0x92bec979, 0xcca6c0b2, 0x304a0979, 0x85aa43d4],
  ...[0x783125bb, 0x6ca8eaa2, 0xe407eac6, 0x4b5cfc3e, 0x9fbf8c76, 0x15ca20be, 0xf2ca9fd3, 0x959bd756],
);

const running = new Uint32Array(sums);

/** The checksum of a page that is the `block`th of its relation. */
export function pageChecksum(page: Buffer, block: number): number {
  const words = new Uint32Array(page.buffer.slice(page.byteOffset, page.byteOffset + pageBytes));
  words[2] = (words[2] ?? 0) & 0xffff_0000; // pd_checksum counts as zero
  running.set(bases);
  const mix = (i: number, value: number) => {
    const mixed = (running[i] ?? 0) ^ value;
    running[i] = Math.imul(mixed, prime) ^ (mixed >>> 17);
  };
  for (let at = 0; at < words.length; at += sums) for (let i = 0; i < sums; i++) mix(i, words[at + i] ?? 0);
  for (let round = 0; round < 2; round++) for (let i = 0; i < sums; i++) mix(i, 0);
  let all = 0;
  for (const sum of running) all ^= sum;
  return (((all ^ block) >>> 0) % 65_535) + 1;
}

const relation = /^(?:base\/\d+|global)\/\d+(?:_(?:fsm|vm|init))?(?:\.(\d+))?$/;

/** The number of a file's first page within its relation; null for a file that does not consist of pages. */
export function firstBlock(path: string): number | null {
  const match = relation.exec(path);
  return match ? Number(match[1] ?? 0) * pagesPerFile : null;
}

/**
 * Whether a page is as it was written. New pages have none; those changed since `since` may have been read half-written,
 * and are written anew from the WAL.
 */
export function pageIsSound(page: Buffer, block: number, since: bigint): boolean {
  if (page.readUInt16LE(14) === 0) return true;
  const changed = (BigInt(page.readUInt32LE(0)) << 32n) | BigInt(page.readUInt32LE(4));
  return changed >= since || page.readUInt16LE(8) === pageChecksum(page, block);
}
