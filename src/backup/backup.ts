import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { fsyncSync, closeSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { Facts, recordPoint } from './facts';
import { frame, FrameKind } from './frames';
import { filesBelow } from './mirror';
import { readLsn, Replication } from './replication';
import { sealing } from './sealed-stream';
import { segmentName, segmentStart } from './wal-segments';

/** What is saved, and where to. */
export interface BackupSource {
  /** Connection as a role with REPLICATION that reads everything (`app_backup`). */
  url: string;
  key: Buffer;
  /** Folder of backups. */
  to: string;
  /** Folder of uploaded files, sealed as they are. */
  files: string;
  anchors: string;
  /** Files with keys and passwords that an installation made for itself, by the name they get when restored. */
  secrets: Record<string, string>;
}

export interface BackupHeader {
  format: 'bangfu-backup';
  version: 1;
  startedAt: string;
  database: string;
  systemId: string;
  server: string;
  timeline: number;
  segmentBytes: number;
  /** Name of the superuser that the cluster was made with. */
  superuser: string;
}

/** The end of a backup: what it must give back. */
export interface BackupRecord {
  point: string;
  pointLsn: string;
  pointAt: string;
  from: string;
  facts: Facts;
  files: number;
}

export interface BackupReport {
  file: string;
  bytes: number;
  clusterBytes: number;
  rows: number;
  digest: string;
  files: number;
  seconds: { copy: number; record: number; wal: number; files: number; all: number };
}

const stamp = (at: Date) => at.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
const suffix = '.backup';

/** The backups of a folder, oldest first: they are named by their time. */
export const backupsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.startsWith('bangfu-') && name.endsWith(suffix))
        .sort()
        .map((name) => join(folder, name))
    : [];

/** Receives frames; waits while the disk is slower than the server. */
interface Sink {
  put(kind: FrameKind, content: Buffer | string): Promise<void>;
}

/**
 * Saves the whole installation into one sealed file while people work: the server's files over the replication protocol
 * with its manifest, the WAL up to a point whose content is recorded, the anchors, and the uploaded files. The anchors
 * are read before the point and the files after it, so that neither knows less than the database.
 */
export async function takeBackup(source: BackupSource): Promise<BackupReport> {
  mkdirSync(source.to, { recursive: true, mode: 0o700 });
  const startedAt = new Date();
  const name = `bangfu-${stamp(startedAt)}`;
  const file = join(source.to, `${name}${suffix}`);
  const partial = `${file}.part`;
  const input = new PassThrough();
  const written = pipeline(
    input,
    createGzip({ level: 1 }),
    (plain: AsyncIterable<Buffer>) => sealing(plain, source.key),
    createWriteStream(partial, { mode: 0o600, flags: 'wx' }),
  );
  const failed = written.then(
    () => new Error('the backup ended too early'),
    (error: Error) => error,
  );
  const put = (kind: FrameKind, content: Buffer | string) =>
    input.write(frame(kind, content)) ? Promise.resolve() : drained(input, failed);
  try {
    const report = await write(source, name, startedAt, { put });
    input.end();
    await written;
    syncFile(partial);
    renameSync(partial, file);
    syncFile(source.to);
    return { file, bytes: statSync(file).size, ...report };
  } catch (error) {
    input.destroy();
    await failed;
    rmSync(partial, { force: true });
    throw error;
  }
}

/** Waits until the disk has caught up; at once an error when it never will. */
async function drained(input: PassThrough, failed: Promise<Error>): Promise<void> {
  const stop = new AbortController();
  try {
    const error = await Promise.race([once(input, 'drain', { signal: stop.signal }), failed]);
    if (error instanceof Error) throw error;
  } finally {
    stop.abort();
  }
}

type Written = Omit<BackupReport, 'file' | 'bytes'>;

async function write(source: BackupSource, name: string, startedAt: Date, sink: Sink): Promise<Written> {
  const clock = stopwatch();
  const slot = `bangfu_backup_${process.pid}_${startedAt.getTime()}`;
  const holder = await Replication.connect(source.url);
  try {
    const header = await describe(source.url, holder, startedAt);
    await sink.put('header', JSON.stringify(header));
    await holder.command(`CREATE_REPLICATION_SLOT "${slot}" TEMPORARY PHYSICAL (RESERVE_WAL)`);
    const { from, bytes } = await copyCluster(source.url, sink);
    const copy = clock();
    await putFile(sink, 'anchors.jsonl', source.anchors);
    for (const [as, path] of Object.entries(source.secrets)) await putFile(sink, `secrets/${as}`, path);
    const pointAt = new Date().toISOString();
    const { facts, lsn } = await recordPoint(source.url, name);
    const record = clock();
    await copyWal(holder, header, { slot, from, to: lsn }, sink);
    const wal = clock();
    const files = await copyFiles(source.files, sink);
    const end: BackupRecord = { point: name, pointLsn: lsn, pointAt, from, facts, files };
    await sink.put('record', JSON.stringify(end));
    const rows = Object.values(facts.rows).reduce((sum, count) => sum + count, 0);
    const seconds = { copy, record, wal, files: clock(), all: (Date.now() - startedAt.getTime()) / 1000 };
    return { clusterBytes: bytes, rows, digest: facts.digest, files, seconds };
  } finally {
    holder.destroy();
  }
}

/** Seconds since it was last asked. */
function stopwatch(): () => number {
  let last = Date.now();
  return () => {
    const passed = (Date.now() - last) / 1000;
    last = Date.now();
    return passed;
  };
}

async function describe(url: string, replication: Replication, startedAt: Date): Promise<BackupHeader> {
  const [system] = (await replication.command('IDENTIFY_SYSTEM'))[0] ?? [];
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const [row] = (
      await client.query<{ database: string; server: string; segment: number; others: number; super: string }>(
        `select current_database() as database, current_setting('server_version') as server,
           (select rolname from pg_roles where oid = 10) as super,
           (select setting::int from pg_settings where name = 'wal_segment_size') as segment,
           (select count(*)::int from pg_tablespace where spcname not like 'pg\\_%') as others`,
      )
    ).rows;
    if (row?.others)
      throw new Error('the server keeps data in tablespaces of its own, which this backup does not know');
    return {
      ...{ format: 'bangfu-backup', version: 1, startedAt: startedAt.toISOString() },
      ...{ database: row?.database ?? '', server: row?.server ?? '', segmentBytes: row?.segment ?? 0 },
      superuser: row?.super ?? 'postgres',
      ...{ systemId: system?.systemid ?? '', timeline: Number(system?.timeline) },
    };
  } finally {
    await client.end();
  }
}

/** The server's files: archives and manifest come in one stream of messages, told apart by their first byte. */
async function copyCluster(url: string, sink: Sink): Promise<{ from: string; bytes: number }> {
  const replication = await Replication.connect(url);
  let bytes = 0;
  try {
    const sets = await replication.command(
      `BASE_BACKUP (LABEL 'bangfu', CHECKPOINT 'fast', WAL false, MANIFEST 'yes', MANIFEST_CHECKSUMS 'SHA256')`,
      async (message) => {
        const kind = String.fromCharCode(message[0] ?? 0);
        if (kind === 'n') await sink.put('file', message.subarray(1, message.indexOf(0, 1)));
        if (kind === 'm') await sink.put('file', 'backup_manifest');
        if (kind !== 'd') return;
        bytes += message.length - 1;
        await sink.put('data', message.subarray(1));
      },
    );
    return { from: sets[0]?.[0]?.recptr ?? '', bytes };
  } finally {
    replication.destroy();
  }
}

/** The WAL from the beginning of the base backup to the end of the segment that holds the recorded point. */
async function copyWal(
  replication: Replication,
  { timeline, segmentBytes }: BackupHeader,
  { slot, from, to }: { slot: string; from: string; to: string },
  sink: Sink,
): Promise<void> {
  const size = BigInt(segmentBytes);
  const begin = segmentStart(readLsn(from), size);
  const end = segmentStart(readLsn(to), size) + size;
  if (timeline > 1) {
    const [history] = (await replication.command(`TIMELINE_HISTORY ${timeline}`))[0] ?? [];
    await sink.put('file', `wal/${history?.filename}`);
    await sink.put('data', history?.content ?? '');
  }
  let next = begin;
  await replication.stream({ slot, from: begin, timeline }, async (part) => {
    for (let data = part?.data ?? Buffer.alloc(0); data.length > 0 && next < end;) {
      if (next % size === 0n) await sink.put('file', `wal/${segmentName(timeline, next, size)}`);
      const taken = data.subarray(0, Number(size - (next % size)));
      await sink.put('data', taken);
      next += BigInt(taken.length);
      data = data.subarray(taken.length);
    }
    return next >= end ? null : begin;
  });
}

async function putFile(sink: Sink, name: string, path: string): Promise<void> {
  if (!existsSync(path)) return;
  await sink.put('file', name);
  for await (const part of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>)
    await sink.put('data', part);
}

/** Uploaded files as they lie there: sealed, and named by their ids. */
async function copyFiles(folder: string, sink: Sink): Promise<number> {
  const whole = await filesBelow(folder);
  for (const path of whole) await putFile(sink, join('files', path), join(folder, path));
  return whole.length;
}

/** On the disk, whatever happens now. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
