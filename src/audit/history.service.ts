import { Injectable } from '@nestjs/common';
import { AccessLog } from '../platform/access-log';
import type { SignedIn } from '../platform/access/actor';
import { addDays } from '../platform/clock';
import { NotFound } from '../platform/errors';
import { PageQuery, pageOf, readCursor, uuidPattern } from '../platform/page.dto';
import { UnitOfWork } from '../platform/unit-of-work';
import { AccessPage, PastChangePage, PastChange, LogRecord, RecordView } from './history.dto';
import { AccessRecord, accessView, afterAllIds, highest } from './log.queries';
import { seenValues } from './log-values.rules';
import { LoggedChange, rebuild } from './rebuild.rules';

type EventRecord = Omit<LoggedChange, 'table' | 'row' | 'household'> & {
  table_name: string;
  row_id: string;
  household_id: string | null;
};

/** The past of one household, for whoever sees it now; rows keep the place they were written in, and come along. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accesses: AccessLog,
  ) {}

  /** What was changed, by whom and why. */
  async changes(householdId: string, { limit = 20, cursor }: PageQuery, me: SignedIn): Promise<PastChangePage> {
    await this.open(householdId);
    const [before] = cursor ? readCursor(cursor, [/^\d{1,18}$/]) : [highest];
    const rows = await this.work.rows<LogRecord>('select * from household_log($1, $2, $3)', [
      householdId,
      before,
      limit + 1,
    ]);
    const page = pageOf(rows, limit, ({ seq }) => [seq]);
    return { ...page, items: page.items.map((row) => PastChange.of(row, me.role)) };
  }

  /** The record as it was at the end of a day; nothing before the household was registered. */
  async asOf(householdId: string, on: string, me: SignedIn): Promise<RecordView> {
    await this.open(householdId);
    const end = new Date(`${addDays(on, 1)}T00:00:00+08:00`);
    const events = await this.work.rows<EventRecord>('select * from household_events($1, $2)', [householdId, end]);
    const changes = events.map(({ table_name: table, row_id: row, household_id: household, ...event }) => ({
      ...{ ...event, table, row, household },
    }));
    const tables = rebuild(changes, householdId, end);
    const seen = [...tables].map(([table, rows]): [string, Record<string, unknown>[]] => [
      table,
      [...rows.values()].map((values) => this.seen(table, values, me)),
    ]);
    return { on, tables: Object.fromEntries(seen) };
  }

  /** Who looked at the file, and why. */
  async accessesOf(householdId: string, { limit = 20, cursor }: PageQuery): Promise<AccessPage> {
    await this.inScope(householdId);
    const [before] = cursor ? readCursor(cursor, [uuidPattern]) : [afterAllIds];
    const rows = await this.work.rows<AccessRecord>('select * from household_accesses($1, $2, $3)', [
      householdId,
      before,
      limit + 1,
    ]);
    const page = pageOf(rows, limit, ({ id }) => [id]);
    return { ...page, items: page.items.map(accessView) };
  }

  private seen(table: string, values: Record<string, unknown>, { role }: SignedIn): Record<string, unknown> {
    const filled = seenValues(table, values, role).filter(({ value }) => value !== null);
    return Object.fromEntries(filled.map(({ field, value }) => [field, value]));
  }

  private async open(householdId: string): Promise<void> {
    await this.inScope(householdId);
    await this.accesses.record({ action: 'history', householdId });
  }

  private async inScope(householdId: string): Promise<void> {
    const row = await this.work.row<{ seen: boolean }>('select household_in_scope($1) as seen', [householdId]);
    if (!row?.seen) throw new NotFound('household');
  }
}
