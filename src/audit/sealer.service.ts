import { Injectable, Logger } from '@nestjs/common';
import { sealActor } from '../platform/access/actor';
import { Config } from '../platform/config';
import { UnitOfWork } from '../platform/unit-of-work';
import { Batch, LogRow, Seal } from './chain.rules';
import { append, beforeAll, headOfChain, ownTransaction, rowsOfBatch, takeTurn, unsealed, view } from './seal.queries';
import { sealRows } from './sealer';
import { describeError } from '../platform/error.filter';

/** Rows linked in one transaction. */
const most = 2000;

/**
 * Links rows of the change log to the chain. A row is taken once every transaction that began before its own has
 * ended: nothing can then appear behind it. One process seals at a time, and any can go on where another stopped.
 */
@Injectable()
export class SealerService {
  private readonly logger = new Logger(SealerService.name);
  private readonly key: Buffer;
  private healthy = true;

  constructor(
    private readonly work: UnitOfWork,
    config: Config,
  ) {
    this.key = Buffer.from(config.AUDIT_KEY, 'base64');
  }

  /** Seals whatever can be sealed now. */
  async sealAll(): Promise<void> {
    try {
      while (await this.work.run(sealActor, () => this.sealSome()));
      this.healthy = true;
    } catch (error) {
      if (this.healthy) this.logger.error(`sealing stopped: ${describeError(error)}`);
      this.healthy = false;
    }
  }

  /** The last link of the chain. */
  async head(): Promise<Seal | undefined> {
    const last = await this.work.run(sealActor, () => this.work.row<{ seal: Seal }>(headOfChain));
    return last?.seal;
  }

  /** How many rows wait to be sealed, and the age of the oldest in seconds. */
  async lag(): Promise<{ waiting: number; seconds: number }> {
    const read = () => this.work.row<{ waiting: number; seconds: number }>(unsealed);
    return (await this.work.run(sealActor, read)) ?? { waiting: 0, seconds: 0 };
  }

  /** @returns whether there may be more */
  private async sealSome(): Promise<boolean> {
    const turn = await this.work.row<{ mine: boolean }>(takeTurn);
    if (!turn?.mine) return false;
    const head = (await this.work.row<{ seal: Seal }>(headOfChain))?.seal;
    const { batch, rows } = await this.pending(head);
    if (!rows.length) return false;
    const { floor, horizon, ceiling, sealedAt } = batch;
    const ends = rows.length <= most;
    const links = sealRows(head, { floor, horizon, ceiling, sealedAt }, rows.slice(0, most), ends, this.key);
    await this.work.rows(append, [JSON.stringify(links)]);
    return !ends;
  }

  /** The rest of the batch that the head belongs to, else the rows of a new one. */
  private async pending(head: Seal | undefined): Promise<{ batch: Batch; rows: LogRow[] }> {
    const rest = head && !head.ends ? await this.rowsOf(head, head.seq) : [];
    if (head && rest.length) return { batch: head, rows: rest };
    const seen = await this.work.row<Pick<Batch, 'horizon' | 'sealedAt'>>(view);
    if (!seen) throw new Error('the database shows no snapshot');
    const batch = { ...seen, floor: head?.horizon ?? '0' };
    const rows = await this.rowsOf(batch, beforeAll);
    return { batch: { ...batch, ceiling: rows.length ? await this.ownTransaction() : batch.floor }, rows };
  }

  private async ownTransaction(): Promise<string> {
    const own = await this.work.row<{ ceiling: string }>(ownTransaction);
    if (!own) throw new Error('the database names no transaction');
    return own.ceiling;
  }

  /** One row more than is sealed at once, to see whether the batch ends. */
  private async rowsOf({ floor, horizon }: Pick<Batch, 'floor' | 'horizon'>, after: string): Promise<LogRow[]> {
    const rows = await this.work.rows<{ row: LogRow }>(rowsOfBatch, [floor, horizon, after, most + 1]);
    return rows.map(({ row }) => row);
  }
}
