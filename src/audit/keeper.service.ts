import { BeforeApplicationShutdown, Injectable, Logger, OnApplicationBootstrap } from '@nestjs/common';
import { join } from 'node:path';
import { Config } from '../platform/config';
import { appendAnchor } from './anchors';
import { Anchor } from './chain.rules';
import { SealerService } from './sealer.service';
import { describeError } from '../platform/error.filter';

/** Milliseconds from one look at the log to the next: a committed row is sealed within a second. */
const pause = 400;
const anchorEvery = 5 * 60_000;

/** Keeps the sealer going in real time, and anchors the head at start, every five minutes and at the end. */
@Injectable()
export class KeeperService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(KeeperService.name);
  private readonly key: Buffer;
  /** File outside the database that receives the head of the chain. */
  readonly anchorFile: string;
  private timer?: NodeJS.Timeout;
  private round: Promise<void> = Promise.resolve();
  private stopped = false;
  private anchored = 0;

  constructor(
    private readonly sealer: SealerService,
    config: Config,
  ) {
    this.key = Buffer.from(config.AUDIT_KEY, 'base64');
    this.anchorFile = config.ANCHOR_FILE ?? join(config.DATA_DIR, 'anchors.jsonl');
  }

  onApplicationBootstrap(): void {
    this.round = this.turn();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.stopped) return;
    this.stopped = true;
    clearTimeout(this.timer);
    await this.round;
    await this.sealer.sealAll();
    await this.anchor();
  }

  /** Writes the head of the chain to the anchor file. */
  async anchor(): Promise<Anchor | undefined> {
    this.anchored = Date.now();
    try {
      return await appendAnchor(this.anchorFile, await this.sealer.head(), new Date(), this.key);
    } catch (error) {
      this.logger.error(`no anchor written: ${describeError(error)}`);
      return undefined;
    }
  }

  private async turn(): Promise<void> {
    await this.sealer.sealAll();
    if (Date.now() - this.anchored >= anchorEvery) await this.anchor();
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.round = this.turn();
    }, pause).unref();
  }
}
