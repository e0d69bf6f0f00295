import { Injectable } from '@nestjs/common';
import type { Actor, Scope } from '../../platform/access/actor';
import type { Role } from '../../platform/access/permissions';
import { Clock } from '../../platform/clock';
import { UnitOfWork } from '../../platform/unit-of-work';
import { Cell, columnsFor, rendering } from './cells.rules';
import type { ExportList } from './export-list';
import { type ListName, listOf } from './export-lists';
import { readFilters } from './filters.rules';
import { countRows, nextRows, openRows } from './list-statement';
import type { TableWriter } from './writing/table-writer';

/** What is to be written. */
export interface Order {
  list: ListName;
  filters: Record<string, unknown>;
  language: 'zh' | 'en';
}

/** Somebody who may read lists: a person at a place. */
export type Reader = Actor & { role: Role; scope: Scope; staffId: string };

/** Rows read at once: a page of the server's memory, a few milliseconds of the process's time. */
const portion = 1000;

/** Writes lists as files: as one person may see them, and as they stood at one moment. */
@Injectable()
export class ExportWriting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** How many rows the asker would get, in the open transaction. */
  async count(list: ExportList, filters: object, me: Reader): Promise<number> {
    const { text, values } = countRows(list, filters, { me, today: this.clock.today() });
    const counted = await this.work.row<{ rows: number }>(text, values);
    return counted?.rows ?? 0;
  }

  /**
   * Writes a list to its end. Rows are read through a cursor of one snapshot, as the reader's own database role: what
   * others write meanwhile is not in it, and the policies hold its scope. A slow reader slows the reading down.
   *
   * @param begins told how many rows will follow, before the first is written; may refuse
   * @returns rows written
   */
  write(
    me: Reader,
    order: Order,
    writer: TableWriter,
    begins: (rows: number) => void,
    progress: (done: number, rows: number) => Promise<void> = () => Promise.resolve(),
  ): Promise<number> {
    const list = listOf(order.list);
    const columns = columnsFor(list.columns, me.role);
    return this.work.snapshot(me, async () => {
      const filters = readFilters(list, order.filters);
      const rows = await this.count(list, filters, me);
      begins(rows);
      const { text, values } = openRows(list, columns, filters, { me, today: this.clock.today() });
      await this.work.rows(text, values);
      await writer.head(columns.map((column) => column[order.language]));
      const renderings = columns.map((column) => [column.field, rendering(column, order.language)] as const);
      const render = (row: Record<string, unknown>): Cell[] => renderings.map(([field, cell]) => cell(row[field]));
      const done = await this.copy(render, writer, (written) => progress(written, rows));
      await writer.end();
      return done;
    });
  }

  /** Reads the next rows while the last ones are written. */
  private async copy(
    render: (row: Record<string, unknown>) => Cell[],
    writer: TableWriter,
    progress: (done: number) => Promise<void>,
  ): Promise<number> {
    let done = 0;
    let next = this.next();
    for (;;) {
      const rows = await next;
      if (rows.length === portion) next = this.next();
      next.catch(() => undefined); // awaited in the next round, if there is one
      await writer.rows(rows.map(render));
      done += rows.length;
      await progress(done);
      if (rows.length < portion) return done;
    }
  }

  private next(): Promise<Record<string, unknown>[]> {
    return this.work.rows(nextRows(portion));
  }
}
