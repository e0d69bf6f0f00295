import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Damaged } from './damaged';
import type { Opened } from './open-backup';
import { readLsn, writeLsn } from './replication';
import { segmentName, segmentPosition } from './wal-segments';
import { growingSuffix, readSegment, wholeSuffix } from './wal-segment-file';

/** The last record may lie across the end of what was received; more than this missing is damage. */
const longestRecord = 1024n * 1024n;

/**
 * Adds the archived WAL that follows a backup to an unpacked cluster; refuses gaps and damage.
 *
 * @returns up to where there is WAL, or null when the archive has nothing beyond the backup
 */
export async function addArchivedWal(
  folder: string,
  key: Buffer,
  cluster: string,
  { header, record }: Opened,
): Promise<bigint | null> {
  if (!existsSync(folder)) return null;
  const size = BigInt(header.segmentBytes);
  const names = new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith(wholeSuffix) || name.endsWith(growingSuffix))
      .map((name) => name.slice(0, 24))
      .filter((name) => Number(`0x${name.slice(0, 8)}`) === header.timeline),
  );
  const first = readLsn(record.pointLsn) - (readLsn(record.pointLsn) % size) + size;
  const last = [...names]
    .map((name) => segmentPosition(name, size))
    .sort((a, b) => (a < b ? -1 : 1))
    .at(-1);
  if (last === undefined || last < first) return null;
  let end = first;
  for (let at = first; at <= last; at += size) {
    const name = segmentName(header.timeline, at, size);
    if (!names.has(name)) throw new Damaged(`the archived WAL ${name} is missing`);
    const bytes = await readSegment(folder, name, key);
    if (bytes.length < header.segmentBytes && at < last) throw new Damaged(`the archived WAL ${name} is not whole`);
    const whole = Buffer.alloc(header.segmentBytes);
    bytes.copy(whole);
    writeFileSync(join(cluster, 'pg_wal', name), whole, { mode: 0o600 });
    end = at + BigInt(bytes.length);
  }
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.history')))
    copyFileSync(join(folder, name), join(cluster, 'pg_wal', name));
  return end;
}

/** PostgreSQL takes a damaged record for the end of the WAL: then the replay stops long before what there is. */
export function refuseEarlyEnd(reached: bigint, end: bigint): void {
  if (reached + longestRecord < end)
    throw new Damaged(`the WAL can be replayed to ${writeLsn(reached)} only, of ${writeLsn(end)}: it is damaged there`);
}
