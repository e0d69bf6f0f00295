import { Injectable } from '@nestjs/common';
import { visibility } from '../../households/household.visibility';
import { addDays, Clock } from '../../platform/clock';
import { Conflict, Invalid, NotFound } from '../../platform/errors';
import { pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { UnitOfWork } from '../../platform/unit-of-work';
import { AlertCounts, AlertPage, AlertQuery, AlertView, DismissAlert } from './alert.dto';
import { countAlerts, dismiss, listAlerts, mostCounted, readAlert } from './alert.queries';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
/** Days an alert may rest at most. */
const mostDays = 184;

/** What the scan found, and what people say to it. */
@Injectable()
export class AlertsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list({ limit = 20, cursor, ...query }: AlertQuery): Promise<AlertPage> {
    const after = cursor ? readCursor(cursor, [dayPattern, uuidPattern]) : undefined;
    const rows = await listAlerts(this.work, query, after, limit);
    const { items, nextCursor } = pageOf(rows, limit, ({ firstOn, id }) => [firstOn, id]);
    const total = Math.min(rows[0]?.total ?? 0, mostCounted);
    return { items: items.map(({ total: _, ...alert }) => this.seen(alert)), nextCursor, total };
  }

  counts(regionCode: string | undefined): Promise<AlertCounts> {
    return countAlerts(this.work, regionCode);
  }

  async get(id: string): Promise<AlertView> {
    const alert = await readAlert(this.work, id);
    if (!alert) throw new NotFound('alert');
    return this.seen(alert);
  }

  /** Why an alert rests is a note like any other. */
  private seen(alert: AlertView): AlertView {
    const { role } = this.work.actor;
    return role && visibility[role].notes.view === 'clear' ? alert : { ...alert, dismissalReason: null };
  }

  /** Lets an alert rest until a day. The same by the same person again answers the same. */
  async dismiss(id: string, input: DismissAlert): Promise<AlertView> {
    await this.get(id);
    const today = this.clock.today();
    if (input.until <= today || input.until > addDays(today, mostDays)) {
      throw new Invalid('request.invalid', {}, [{ path: 'until', code: 'alert.until_invalid' }]);
    }
    const first = await dismiss(this.work, id, input, this.work.staffId, today);
    const alert = await this.get(id);
    const same = alert.dismissalReason === input.reason && alert.dismissedUntil === input.until;
    if (!first && !same) throw new Conflict('alert.settled', { state: alert.state });
    return alert;
  }
}
