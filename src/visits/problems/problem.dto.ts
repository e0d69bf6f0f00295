import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { PageQuery } from '../../platform/page.dto';
import { IsDay } from '../../platform/validation';
import { IsCode } from '../../regions/code-lists.rules';
import { type ProblemAct, problemActs, type ProblemState, problemStates } from './problem.rules';

/** A problem found at a household's. */
export class RaiseProblem {
  @IsUUID()
  householdId: string;

  /** The visit on which it was found. */
  @IsOptional()
  @IsUUID()
  visitId?: string;

  @IsCode('issue-category')
  category: string;

  /** What is wrong; kept sealed. */
  @IsString()
  @Length(2, 2000)
  @Matches(/\S/)
  content: string;
}

/** What is done to a problem. */
export class ActOnProblem {
  @IsIn(problemActs)
  kind: ProblemAct;

  /** assign: who is to correct it; somebody who works where the household lives. */
  @IsOptional()
  @IsUUID()
  to?: string;

  /** assign: last day, YYYY-MM-DD; left out: as the standard says. */
  @IsOptional()
  @IsDay()
  dueOn?: string;

  /** What was done, seen or decided; kept sealed. Needed for all but an assignment. */
  @IsOptional()
  @IsString()
  @Length(2, 1000)
  @Matches(/\S/)
  text?: string;
}

export class FoundProblemQuery extends PageQuery {
  @IsOptional()
  @IsIn(problemStates)
  state?: ProblemState;

  /** 12-digit code of a division; everything in it. */
  @IsOptional()
  @Matches(/^[0-9]{12}$/)
  regionCode?: string;

  @IsOptional()
  @IsUUID()
  householdId?: string;

  /** Whoever is to correct it. */
  @IsOptional()
  @IsUUID()
  assignedTo?: string;

  /** Overdue, and come to this office. */
  @IsOptional()
  @IsIn(['township', 'banner'])
  escalatedTo?: 'township' | 'banner';
}

/** A problem in a list: without its words. */
export class ProblemItem {
  id: string;
  householdId: string;
  headName: string;
  regionCode: string;
  villageName: string;
  visitId: string | null;
  /** [issue-category] */
  category: string;
  state: ProblemState;
  /** [issue-state] */
  stateCode: string;
  foundOn: string;
  dueOn: string;
  assignedTo: string | null;
  /** Name of whoever is to correct it. */
  assigneeName: string | null;
  /** The office that it has come to because it is overdue. */
  escalatedTo: 'township' | 'banner' | null;
  closedOn: string | null;
}

export class FoundProblemPage {
  items: ProblemItem[];
  nextCursor: string | null;
  total: number;
}

/** One act on a problem. */
export class ProblemStep {
  kind: ProblemAct | 'raise';
  staffName: string;
  /** assign: whom it was given to. */
  toName: string | null;
  day: string;
  /** Left out for roles that read no words. */
  text?: string | null;
}

/** A problem with every act on it. */
export class FoundProblemView extends ProblemItem {
  /** Left out for roles that read no words. */
  content?: string;
  steps: ProblemStep[];
}
