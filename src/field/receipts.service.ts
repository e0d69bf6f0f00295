import { Injectable } from '@nestjs/common';
import { momentPattern, pageOf, PageQuery, readCursor } from '../platform/page.dto';
import { keyPattern } from '../platform/idempotency';
import { UnitOfWork } from '../platform/unit-of-work';
import { ReceiptPage, ReceiptView } from './receipts.dto';

/** The row of the store and, by the transaction of its effect, the household that the log names first. */
const receipts = `
  select i.key, i.created_at as "receivedAt", i.method, i.path, i.status, w.household_id as "householdId",
    h.number as "householdNumber", h.registration,
    to_char(i.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortedAt"
  from idempotency i
  left join lateral (select l.household_id from change_log l
    where l.xid = i.xid and l.household_id is not null order by l.seq limit 1) w on true
  left join household h on h.id = w.household_id
  where i.owner = $1 and i.answer is not null and i.path is not null
    and ($2::timestamptz is null or (i.created_at, i.key) < ($2, $3))
  order by i.created_at desc, i.key desc limit $4`;

/** What the office has of a person's writes: people on bad lines can see for themselves that nothing was lost. */
@Injectable()
export class ReceiptsService {
  constructor(private readonly work: UnitOfWork) {}

  async list({ limit = 20, cursor }: PageQuery): Promise<ReceiptPage> {
    const after = cursor ? readCursor(cursor, [momentPattern, keyPattern]) : [null, null];
    const values = [this.work.staffId, ...after, limit + 1];
    const rows = await this.work.rows<ReceiptView & { sortedAt: string }>(receipts, values);
    const { items, nextCursor } = pageOf(rows, limit, ({ sortedAt, key }) => [sortedAt, key]);
    return { items: items.map(({ sortedAt: _, ...receipt }) => receipt), nextCursor };
  }
}
