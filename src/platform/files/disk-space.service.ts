import { BeforeApplicationShutdown, Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { mkdir, statfs } from 'node:fs/promises';
import { Config } from '../config';

/** Milliseconds from one look to the next. */
const pause = 2000;
/** How long (ms) a write that failed for want of space counts, whatever the next look says. */
const remembered = 30_000;
/** So much more than the limit must be free before writes are taken again. */
const relief = 1.2;

/**
 * How much room the disk under DATA_DIR has. PostgreSQL stops when its log can be written no more, so writes are
 * refused before that.
 */
@Injectable()
export class DiskSpace implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** Bytes that are free, and bytes there are; NaN until the first look. */
  free = NaN;
  size = NaN;
  private short = false;
  private fullUntil = 0;
  private timer?: NodeJS.Timeout;

  constructor(private readonly config: Config) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.look();
    this.timer = setInterval(() => void this.look(), pause).unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Whether what is not needed for reading should be written no more. */
  get low(): boolean {
    return this.short || Date.now() < this.fullUntil;
  }

  /** Bytes below which the disk counts as low: the smaller of the two limits, since 10 % of a large disk is plenty. */
  get limit(): number {
    return Math.min(this.config.DISK_FREE_BYTES, (this.size * this.config.DISK_FREE_PERCENT) / 100);
  }

  /** Notes that a write has just failed for want of space, here or on the disk of the database. */
  noteFull(): void {
    this.fullUntil = Date.now() + remembered;
  }

  /** Looks now. What cannot be looked at is not called low. */
  async look(): Promise<void> {
    try {
      await mkdir(this.config.DATA_DIR, { recursive: true });
      const { bavail, blocks, bsize } = await statfs(this.config.DATA_DIR);
      this.free = bavail * bsize;
      this.size = blocks * bsize;
      this.short = this.free < this.limit * (this.short ? relief : 1);
    } catch {
      this.free = this.size = NaN;
      this.short = false;
    }
  }
}
