import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { mirrorFiles } from './mirror';
import { readLsn, Replication, WalPart } from './replication';
import { segmentName, segmentStart } from './wal-segments';
import { WalSegmentFile } from './wal-segment-file';

export interface WalArchiveOptions {
  /** Connection as `app_backup`. */
  url: string;
  key: Buffer;
  /** Folder of backups; the WAL goes below it. */
  to: string;
  /** Uploaded files, copied as they are, and anchors: what a restore to a later moment needs besides the WAL. */
  files: string;
  anchors: string;
  log: (line: string) => void;
  /** Milliseconds after which what was received is on the disk. */
  every?: number;
}

/** Where the archive of one cluster lies; clusters are told apart by the number that PostgreSQL gave them. */
export const walFolder = (backups: string, systemId: string): string => join(backups, 'wal', systemId);

const slot = 'bangfu_archive';
const again = 5000;

/**
 * Receives the WAL as it is written and keeps it sealed, so that a loss of the server costs seconds. The server keeps
 * what is not safe here yet (a replication slot); one process at a time has the slot, others wait for it.
 */
export class WalArchive {
  private stopped = false;
  private replication?: Replication;
  private segment?: WalSegmentFile;
  private next = 0n;
  private safe = 0n;
  private serverEnd = 0n;
  /** Writing goes on one after the other, whether new WAL or the time is the reason. */
  private turn: Promise<void> = Promise.resolve();
  private running: Promise<void> = Promise.resolve();
  private readonly every: number;

  constructor(private readonly options: WalArchiveOptions) {
    this.every = options.every ?? 5000;
  }

  start(): void {
    this.running = this.run();
  }

  /** Up to where the WAL is safe here. */
  get kept(): bigint {
    return this.safe;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.inTurn(() => this.flush()).catch(() => undefined);
    this.replication?.destroy();
    await this.running;
  }

  private async run(): Promise<void> {
    let told = '';
    while (!this.stopped) {
      try {
        await this.receive();
      } catch (error) {
        const reason = (error as { code?: string }).code ?? (error instanceof Error ? error.message : 'unknown');
        if (!this.stopped && reason !== told) this.options.log(`the WAL is not archived now: ${reason}`);
        told = reason;
      }
      await this.inTurn(async () => {
        await this.segment?.leave();
        this.segment = undefined;
      });
      if (!this.stopped) await sleep(again, undefined, { ref: false });
    }
  }

  private async receive(): Promise<void> {
    const size = await segmentBytes(this.options.url);
    const replication = (this.replication = await Replication.connect(this.options.url));
    const timer = setInterval(
      () => void this.inTurn(() => this.flush()).catch(() => replication.destroy()),
      this.every,
    );
    const mirror = setInterval(() => this.mirror(), 12 * this.every);
    try {
      const [system] = (await replication.command('IDENTIFY_SYSTEM'))[0] ?? [];
      const folder = walFolder(this.options.to, system?.systemid ?? '');
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const timeline = Number(system?.timeline);
      await keepHistory(replication, timeline, folder);
      const from = segmentStart(await this.beginning(replication), size);
      this.next = this.safe = from;
      this.mirror();
      await replication.stream({ slot, from, timeline }, async (part, serverEnd) => {
        this.serverEnd = serverEnd;
        if (part) await this.inTurn(() => this.take(part, size, timeline, folder));
        return this.stopped ? null : this.safe;
      });
    } finally {
      clearInterval(timer);
      clearInterval(mirror);
      replication.destroy();
    }
  }

  private mirror(): void {
    const { files, anchors, to, log } = this.options;
    mirrorFiles(files, anchors, to).catch(() => log('uploaded files could not be copied'));
  }

  /** Where the slot wants to go on; a new one keeps the WAL from now on. */
  private async beginning(replication: Replication): Promise<bigint> {
    const read = async () => (await replication.command(`READ_REPLICATION_SLOT "${slot}"`))[0]?.[0]?.restart_lsn;
    const known = await read();
    if (known) return readLsn(known);
    await replication.command(`CREATE_REPLICATION_SLOT "${slot}" PHYSICAL (RESERVE_WAL)`);
    return readLsn((await read()) ?? '0/0');
  }

  private async take({ data }: WalPart, size: bigint, timeline: number, folder: string): Promise<void> {
    for (let rest = data; rest.length > 0;) {
      this.segment ??= await WalSegmentFile.begin(folder, segmentName(timeline, this.next, size), this.options.key);
      const part = rest.subarray(0, Number(size - (this.next % size)));
      this.segment.add(part);
      this.next += BigInt(part.length);
      rest = rest.subarray(part.length);
      if (this.next % size !== 0n) continue;
      await this.segment.keep(true, true);
      this.segment = undefined;
      this.safe = this.next;
    }
  }

  private async flush(): Promise<void> {
    if (!this.segment?.waits) return;
    await this.segment.keep(false, this.next >= this.serverEnd);
    this.safe = this.next;
    this.replication?.acknowledge(this.safe);
  }

  private inTurn(act: () => Promise<void>): Promise<void> {
    const done = this.turn.then(act);
    this.turn = done.catch(() => undefined);
    return done;
  }
}

async function keepHistory(replication: Replication, timeline: number, folder: string): Promise<void> {
  if (timeline === 1) return;
  const [history] = (await replication.command(`TIMELINE_HISTORY ${timeline}`))[0] ?? [];
  writeFileSync(join(folder, history?.filename ?? ''), history?.content ?? '', { mode: 0o600 });
}

export async function segmentBytes(url: string): Promise<bigint> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ size: string }>(
      `select setting as size from pg_settings where name = 'wal_segment_size'`,
    );
    return BigInt(rows[0]?.size ?? 0);
  } finally {
    await client.end();
  }
}
