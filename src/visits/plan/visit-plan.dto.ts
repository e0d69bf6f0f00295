import { IsIn, IsOptional, Matches } from 'class-validator';
import { PageQuery } from '../../platform/page.dto';
import { type PlanState, planStates, type VisitClass, visitClasses } from './visit-plan.rules';

export class PlanCountsQuery {
  /** 12-digit code of a division; everything in it. */
  @IsOptional()
  @Matches(/^[0-9]{12}$/)
  regionCode?: string;
}

export class VisitPlanQuery extends PageQuery {
  /** overdue: past the last day; due: within two weeks; quarter: not seen in this quarter and should be. */
  @IsIn(planStates)
  state: PlanState = 'overdue';

  @IsOptional()
  @IsIn(visitClasses)
  visitClass?: VisitClass;

  /** 12-digit code of a division; everything in it. */
  @IsOptional()
  @Matches(/^[0-9]{12}$/)
  regionCode?: string;
}

/** A household that is to be visited. */
export class PlannedVisit {
  householdId: string;
  householdNumber: string | null;
  headName: string;
  regionCode: string;
  villageName: string;
  /** monitored, lifted or ordinary: decides how often it is visited. */
  visitClass: VisitClass;
  /** Under monitoring, or on allowance or destitute support: seen in every quarter. */
  keyGroup: boolean;
  /** Day of the last visit on which somebody was met. */
  lastOn: string | null;
  /** Last day for the next one. */
  dueOn: string;
  /** Days past it; 0: none. */
  daysOverdue: number;
}

export class VisitPlanPage {
  items: PlannedVisit[];
  nextCursor: string | null;
  total: number;
}

/** Households of a class; `GET /visit-plan?visitClass=&state=` opens each number but the first. */
export class PlanCount {
  visitClass: VisitClass;
  households: number;
  overdue: number;
  due: number;
  quarter: number;
}

export class PlanCounts {
  items: PlanCount[];
  /** The quarter that `quarter` speaks of. */
  quarterFrom: string;
  quarterTo: string;
  /** Whether everybody is to be seen in it, or the key groups alone. */
  everybody: boolean;
}
