import { Controller, Get, Query } from '@nestjs/common';
import { Needs } from '../../platform/access/needs.decorator';
import { PlanCounts, PlanCountsQuery, VisitPlanPage, VisitPlanQuery } from './visit-plan.dto';
import { VisitPlanService } from './visit-plan.service';

/** Whom to visit next. */
@Controller('visit-plan')
export class VisitPlanController {
  constructor(private readonly plan: VisitPlanService) {}

  /** Households that are to be visited, the most urgent first. */
  @Get()
  @Needs('visit.read')
  list(@Query() query: VisitPlanQuery): Promise<VisitPlanPage> {
    return this.plan.list(query);
  }

  /** Households by class, with how many are overdue, due, and not seen in the quarter. */
  @Get('counts')
  @Needs('visit.read')
  counts(@Query() { regionCode }: PlanCountsQuery): Promise<PlanCounts> {
    return this.plan.counts(regionCode);
  }
}
