import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { pageOf, readCursor, uuidPattern } from '../../platform/page.dto';
import { UnitOfWork } from '../../platform/unit-of-work';
import { PlanCounts, VisitPlanPage, VisitPlanQuery } from './visit-plan.dto';
import { countPlan, listPlan } from './visit-plan.queries';
import { quarterOf } from './visit-plan.rules';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whom to visit next: by the class of the household and by the rhythm of the quarters, never stored, always as it is. */
@Injectable()
export class VisitPlanService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  private get at() {
    const today = this.clock.today();
    return { today, quarter: quarterOf(today) };
  }

  async list({ limit = 20, cursor, ...query }: VisitPlanQuery): Promise<VisitPlanPage> {
    const after = cursor ? readCursor(cursor, [dayPattern, uuidPattern]) : undefined;
    const rows = await listPlan(this.work, query, this.at, after, limit);
    const { items, nextCursor } = pageOf(rows, limit, ({ dueOn, householdId }) => [dueOn, householdId]);
    return { items: items.map(({ total: _, ...item }) => item), nextCursor, total: rows[0]?.total ?? 0 };
  }

  async counts(regionCode: string | undefined): Promise<PlanCounts> {
    const { quarter } = this.at;
    const items = await countPlan(this.work, regionCode, this.at);
    return { items, quarterFrom: quarter.from, quarterTo: quarter.to, everybody: quarter.everybody };
  }
}
