import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsDefined,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import type { Level } from '../platform/access/permissions';
import { Counted, PageQuery } from '../platform/page.dto';
import { IsDay } from '../platform/validation';
import type { UsedStandard } from '../regions/standards.rules';
import type { CaseRow } from './case.queries';
import type { Case } from './case.rules';
import { families, stepNames, variants } from './definitions.rules';

/** 农户申请 or, for exit, the village's proposal. */
export class Application {
  /** Day of the application or proposal, YYYY-MM-DD. */
  @IsDay()
  on: string;

  /** Who applied, or on whose proposal. */
  @IsString()
  @Length(1, 60)
  applicant: string;

  /** Why. */
  @IsString()
  @Length(2, 2000)
  reason: string;

  /** Attachment of the household with the signed form. */
  @IsOptional()
  @IsUUID()
  attachmentId?: string;
}

/** Opens a case for a household. */
export class OpenProcedure {
  @IsUUID()
  householdId: string;

  /** entry: onto the register; exit: off it. */
  @IsIn(families)
  family: string;

  /** entry: `new` or `return` (fell back); exit: `exit` or `removal` (wrongly registered). */
  @IsIn(variants)
  variant: string;

  @IsDefined()
  @ValidateNested()
  @Type(() => Application)
  application: Application;
}

const asBoolean = Transform(({ value }: { value: unknown }) =>
  value === 'true' ? true : value === 'false' ? false : value,
);

export class ProcedureQuery extends PageQuery {
  /** 12-digit code of a division; everything in it. */
  @IsOptional()
  @Matches(/^[0-9]{12}$/)
  regionCode?: string;

  @IsOptional()
  @IsUUID()
  householdId?: string;

  @IsOptional()
  @IsIn(['open', 'decided', 'refused', 'withdrawn'])
  state?: string;

  @IsOptional()
  @IsIn(families)
  family?: string;

  @IsOptional()
  @IsIn(stepNames)
  step?: string;

  /** Only cases whose present step is mine to do today. */
  @IsOptional()
  @asBoolean
  @IsBoolean()
  waiting?: boolean;

  /** Only open cases past the time limit of their step. */
  @IsOptional()
  @asBoolean
  @IsBoolean()
  late?: boolean;
}

/** Why a case is back at a step, in the words of whoever sent it. */
export class ReturnView {
  /** The step it was sent back from. */
  step: string;
  staffName: string;
  day: string;
  reason: string | null;
}

/** A case in a list. */
export class ProcedureItem {
  id: string;
  householdId: string;
  householdNumber: string | null;
  headName: string;
  regionCode: string;
  villageName: string;
  family: string;
  variant: string;
  state: string;
  /** The step that is due; null once the case has ended. */
  step: string | null;
  /** Day the case came to this step. */
  since: string;
  /** First day on which the step can be done. */
  readyOn: string;
  /** Last day for it. */
  dueOn: string | null;
  late: boolean;
  /** Level whose turn it is. */
  waitsLevel: string | null;
  openedAt: Date;
  /** Present while the last act on an open case was a return. */
  returned: ReturnView | null;
}

export class ProcedurePage extends Counted {
  items: ProcedureItem[];
  nextCursor: string | null;
}

export class FaultView {
  path: string;
  code: string;
  params?: Record<string, unknown>;
}

/** One act: who did what at which step, with what outcome. */
export class ActView {
  id: string;
  step: string;
  kind: string;
  /** opened, passed, returned, rejected or withdrawn. */
  outcome: string;
  staffId: string;
  staffName: string;
  level: string;
  /** Day in Asia/Shanghai. */
  day: string;
  at: Date;
  opinion: string | null;
  /** What was recorded, by kind. */
  record: Record<string, unknown> | null;
  /** The standards that were used. */
  standards: UsedStandard[];
}

/** A step still ahead or due. */
export class StepView {
  name: string;
  kind: string;
  level: Level;
  permission: string;
  returnsTo: string[];
}

/** The application of a case. Who may not read notes about people gets neither applicant nor reason. */
export class ApplicationView {
  on: string;
  applicant: string | null;
  reason: string | null;
  attachmentId?: string | null;
}

/** A case with everything that was done, what is missing now and what the reader may do. */
export class ProcedureView extends ProcedureItem {
  application: ApplicationView;
  acts: ActView[];
  /** Every step of the procedure in order. */
  steps: StepView[];
  /** What stands in the way of the present step. */
  missing: FaultView[];
  /** Kinds of act that are the reader's to do now. */
  actions: string[];
}

/** Where a case stands. */
export class CaseState {
  id: string;
  householdId: string;
  family: string;
  variant: string;
  /** open, decided, refused or withdrawn. */
  state: string;
  /** The step that is due; null once the case has ended. */
  step: string | null;
  /** Day the case came to this step. */
  since: string;
  /** First day on which the step can be done. */
  readyOn: string;
  /** Last day for it; null: no limit. */
  dueOn: string | null;

  static of(this: void, row: CaseRow): CaseState {
    const { id, family, variant, state, step } = row;
    const days = { since: row.since_day, readyOn: row.ready_on, dueOn: row.due_on };
    return { id, householdId: row.household_id, family, variant, state, step, ...days };
  }
}

/** Where an act has led. */
export class ActResult {
  id: string;
  /** Id of the act; a notice, a meeting and a home check have the same id. */
  actId: string;
  /** passed, returned, rejected or withdrawn. */
  outcome: string;
  /** open, decided, refused or withdrawn. */
  state: string;
  step: string | null;
  since: string;
  readyOn: string;
  dueOn: string | null;

  static of(this: void, id: string, actId: string, outcome: string, next: Case): ActResult {
    const { state, step, since, readyOn, dueOn } = next;
    return { id, actId, outcome, state, step, since, readyOn, dueOn };
  }
}

export class QueueList {
  items: ProcedureItem[];
  /** All of them, also those beyond the first 50. */
  total: number;
}

/** Work of the signed-in person. */
export class QueueView {
  /** Mine to do today, the most urgent first. */
  waiting: QueueList;
  /** Open cases of my region past their time limit, whoever's turn it is. */
  late: QueueList;
  /** Cases I have worked on whose turn is somebody else's, and where they stand. */
  sent: QueueList;
}
