import { Injectable } from '@nestjs/common';
import { jobActor } from '../platform/access/actor';
import { Files } from '../platform/files/files.service';
import { answerPlace } from '../platform/idempotency';
import { SealedFiles } from '../platform/files/sealed-files.service';
import { UnitOfWork } from '../platform/unit-of-work';
import { Vault } from '../platform/vault';
import {
  answersAfter,
  filesAfter,
  rowsAfter,
  SealedRow,
  streamsAfter,
  writeAnswers,
  writeRows,
} from './rotation.queries';
import { SealedTable, sealedTables } from './sealed-columns';

const batch = 200;
const fileBatch = 20;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Does one batch after a place in the order; tells where it ended, nowhere when there was nothing more. */
type Batch<T> = (after: T) => Promise<{ last: T | undefined; done: number }>;

/** Seals everything anew under the last key of the ring. Each batch is a transaction: what was done stays done. */
@Injectable()
export class KeyRotation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vault: Vault,
    private readonly files: Files,
    private readonly streams: SealedFiles,
  ) {}

  /** @returns how many rows of each table, answers and files were sealed anew; all zero when there was nothing left */
  async rotate(): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const table of sealedTables)
      counts[table.table] = await this.all(beforeAll, (after) => this.rows(table, after));
    counts.idempotency = await this.all<[string, string]>(['', ''], (after) => this.answers(after));
    counts.files = await this.all(beforeAll, (after) => this.contents(after));
    counts.streams = await this.all(beforeAll, (after) => this.sealedStreams(after));
    return counts;
  }

  private async all<T>(first: T, once: Batch<T>): Promise<number> {
    let total = 0;
    for (let after: T | undefined = first; after !== undefined;) {
      const from: T = after;
      const { last, done } = await this.work.run(jobActor, () => once(from));
      total += done;
      after = last;
    }
    return total;
  }

  private async rows(table: SealedTable, after: string) {
    await this.work.because('key rotation');
    const rows = await rowsAfter(this.work, table, after, batch);
    const stale = rows.filter((row) => this.renew(table, row));
    if (stale.length) await writeRows(this.work, table, stale);
    return { last: rows.at(-1)?.id, done: stale.length };
  }

  /** Seals what of a row stands under another key. @returns whether anything did */
  private renew({ columns, place }: SealedTable, row: SealedRow): boolean {
    const stale = columns.filter((column) => this.isStale(row[column]));
    for (const column of stale) row[column] = this.vault.reseal(row[column] as Buffer, place(column, row.key));
    return stale.length > 0;
  }

  private async answers(after: [string, string]) {
    const rows = await answersAfter(this.work, after, batch);
    const stale = rows.filter(({ answer }) => this.isStale(answer));
    for (const row of stale) row.answer = this.vault.reseal(row.answer as Buffer, answerPlace(row.owner, row.key));
    if (stale.length) await writeAnswers(this.work, stale);
    const last = rows.at(-1);
    return { last: last && ([last.owner, last.key] as [string, string]), done: stale.length };
  }

  /** The rows are held while their contents are written, so that no content comes back after it was wiped. */
  private async contents(after: string) {
    const rows = await filesAfter(this.work, after, fileBatch);
    let done = 0;
    for (const { id } of rows) if (await this.files.reseal(id)) done += 1;
    return { last: rows.at(-1)?.id, done };
  }

  private async sealedStreams(after: string) {
    const rows = await streamsAfter(this.work, after, fileBatch);
    let done = 0;
    for (const { id } of rows) if (await this.streams.reseal(id)) done += 1;
    return { last: rows.at(-1)?.id, done };
  }

  private isStale(value: unknown): boolean {
    return Buffer.isBuffer(value) && value[0] !== this.vault.activeKey;
  }
}
