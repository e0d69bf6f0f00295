import { Injectable, Logger } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { sealActor } from '../platform/access/actor';
import { Config } from '../platform/config';
import { UnitOfWork } from '../platform/unit-of-work';
import { anchorLines } from './anchors';
import { VerificationView } from './audit.dto';
import { LogRow, Seal } from './chain.rules';
import { KeeperService } from './keeper.service';
import { beforeAll, links, serverTime, unlinked } from './seal.queries';
import { Verdict, Verifier } from './verify';
import { describeError } from '../platform/error.filter';

/** Links read at once; rows looked through at once for those without a link. */
const most = 1000;
const window = 20_000;
/** How long a request waits for a verification before it is told of the one before, in ms. */
const patience = 3000;
/** Age of an unsealed row, in ms, from which the sealer counts as held up. */
const tooOld = 5000;

type Part = { last: string | null; rows: LogRow[] };
type Result = { startedAt: Date; finishedAt: Date; verdict: Verdict; now: string };

/** Verifies the living log, piece by piece in transactions of its own, so that a log of any size can be verified. */
@Injectable()
export class VerificationService {
  private readonly logger = new Logger(VerificationService.name);
  private readonly key: Buffer;
  private readonly realTime: boolean;
  /** Steps out of the transaction of the request that asks. */
  private readonly outside = AsyncLocalStorage.snapshot();
  private running?: Promise<Result | undefined>;
  private latest?: Result;

  constructor(
    private readonly work: UnitOfWork,
    private readonly keeper: KeeperService,
    config: Config,
  ) {
    this.key = Buffer.from(config.AUDIT_KEY, 'base64');
    this.realTime = config.BANGFU_MODE === 'production';
  }

  /** The verdict on the log as it is now or, when that takes long, the one before while the new one is under way. */
  async ask(): Promise<VerificationView> {
    const run = (this.running ??= this.outside(() => this.verify().finally(() => (this.running = undefined))));
    const result = (await Promise.race([run, sleep(patience, undefined, { ref: false })])) ?? this.latest;
    return VerificationView.of(result && { ...result, alarm: alarming(result) }, this.running !== undefined);
  }

  private async verify(): Promise<Result | undefined> {
    try {
      const startedAt = new Date();
      const verifier = new Verifier(await anchorLines(this.keeper.anchorFile), this.key, this.realTime);
      const position = await this.readLinks(verifier, 0);
      const now = await this.readUnlinked(verifier);
      await this.readLinks(verifier, position);
      this.latest = { startedAt, finishedAt: new Date(), verdict: verifier.verdict(), now };
      return this.latest;
    } catch (error) {
      this.logger.error(`verification failed: ${describeError(error)}`);
      return undefined;
    }
  }

  private async readLinks(verifier: Verifier, after: number): Promise<number> {
    let position = after;
    for (;;) {
      const rows = await this.rows<{ seal: Seal; row: LogRow | null }>(links, [position, most]);
      for (const { seal, row } of rows) verifier.link(seal, row);
      position = rows.at(-1)?.seal.position ?? position;
      if (rows.length < most) return position;
    }
  }

  private async readUnlinked(verifier: Verifier): Promise<string> {
    for (let after: string | null = beforeAll; after !== null;) {
      const [part]: Part[] = await this.rows<Part>(unlinked, [after, window]);
      for (const row of part?.rows ?? []) verifier.unlinked(row);
      after = part?.last ?? null;
    }
    const [clock] = await this.rows<{ now: string }>(serverTime, []);
    return clock?.now ?? new Date().toISOString();
  }

  private rows<T extends object>(text: string, values: unknown[]): Promise<T[]> {
    return this.work.run(sealActor, () => this.work.rows<T>(text, values));
  }
}

const alarming = ({ verdict, now }: Result): boolean =>
  verdict.waitingSince !== null && Date.parse(now) - Date.parse(verdict.waitingSince) > tooOld;
