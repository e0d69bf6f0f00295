import { Batch, digestsOf, genesis, hashOf, LogRow, macOf, Seal } from './chain.rules';

/** Links rows, in the order given, to the end of a chain; `ends` tells that they are the last of their batch. */
export function sealRows(
  head: Pick<Seal, 'position' | 'hash'> | undefined,
  batch: Batch,
  rows: readonly LogRow[],
  ends: boolean,
  key: Buffer,
): Seal[] {
  let { position, hash } = head ?? { position: 0, hash: genesis };
  return rows.map((row, i) => {
    position += 1;
    const last = ends && i === rows.length - 1;
    const open = { ...batch, position, seq: row.seq, ends: last, digests: digestsOf(row, key), prev: hash };
    hash = hashOf(open, row);
    return { ...open, hash, mac: macOf(hash, key) };
  });
}
