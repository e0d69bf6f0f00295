import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../platform/access/actor';
import { addDays } from '../platform/clock';
import { pageOf, readCursor, uuidPattern } from '../platform/page.dto';
import { UnitOfWork } from '../platform/unit-of-work';
import { AccessQuery, LogQuery } from './audit.dto';
import { AccessPage, PastChangePage, PastChange, LogRecord } from './history.dto';
import { accessPage, AccessRecord, accessView, afterAllIds, highest, logPage } from './log.queries';

const startOf = (day: string | undefined, after = 0): Date | undefined =>
  day === undefined ? undefined : new Date(`${addDays(day, after)}T00:00:00+08:00`);

/** The logs of a scope, as they were written there. */
@Injectable()
export class LogsService {
  constructor(private readonly work: UnitOfWork) {}

  /** Changes, newest first. */
  async changes({ limit = 20, cursor, from, to, ...filter }: LogQuery, me: SignedIn): Promise<PastChangePage> {
    const [before = highest] = cursor ? readCursor(cursor, [/^\d{1,18}$/]) : [];
    const days = { from: startOf(from), until: startOf(to, 1) };
    const rows = await this.work.rows<LogRecord>(...logPage(me.scope, { ...filter, ...days }, before, limit + 1));
    const page = pageOf(rows, limit, ({ seq }) => [seq]);
    return { ...page, items: page.items.map((row) => PastChange.of(row, me.role)) };
  }

  /** Accesses, newest first. */
  async accesses({ limit = 20, cursor, from, to, ...filter }: AccessQuery, me: SignedIn): Promise<AccessPage> {
    const [before = afterAllIds] = cursor ? readCursor(cursor, [uuidPattern]) : [];
    const days = { from: startOf(from), until: startOf(to, 1) };
    const rows = await this.work.rows<AccessRecord>(...accessPage(me.scope, { ...filter, ...days }, before, limit + 1));
    const page = pageOf(rows, limit, ({ id }) => [id]);
    return { ...page, items: page.items.map(accessView) };
  }
}
