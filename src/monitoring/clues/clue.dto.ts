import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { PageQuery } from '../../platform/page.dto';
import { IsCode } from '../../regions/code-lists.rules';

const village = /^[0-9]{9}(?!000)[0-9]{3}$/;

/** A clue of anyone, with a name or without. */
export class ReportPublicClue {
  /** Who is in difficulty, and how. */
  @IsString()
  @Length(5, 4000)
  @Matches(/\S/)
  content: string;

  /** Who reports; may be left out. Kept sealed and shown only to the offices that deal with it. */
  @IsOptional()
  @IsString()
  @Length(1, 60)
  name?: string;

  /** How to be reached; may be left out. Kept sealed. */
  @IsOptional()
  @IsString()
  @Length(3, 100)
  contact?: string;
}

export class ClueVillage {
  /** 12-digit code of the gacha or village. */
  @Matches(village)
  code: string;
}

export class ClueReceipt {
  /** Shows later what became of the clue. It is shown once and kept nowhere. */
  receipt: string;
}

export class ClueReceiptCode {
  @Matches(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/)
  receipt: string;
}

/** How far a clue has come, for whoever holds its receipt: of the household not a word. */
export class ClueProgress {
  /** reported, checked, or handled. */
  state: 'reported' | 'checked' | 'handled';
  reportedOn: string;
  handledOn: string | null;
}

/** A clue of somebody on duty: found on a visit, in a department's list, on a sweep. */
export class ReportClue extends ReportPublicClue {
  /** 12-digit code of the gacha or village where the people live. */
  @Matches(village)
  regionCode: string;

  /** The household, where it is on record. */
  @IsOptional()
  @IsUUID()
  householdId?: string;

  /** Where the clue comes from. */
  @IsCode('clue-source')
  source: string;
}

const states = ['reported', 'checked', 'dismissed', 'admitted'] as const;

export class ClueQuery extends PageQuery {
  @IsOptional()
  @IsIn(states)
  state?: (typeof states)[number];

  /** 12-digit code of a division; everything in it. */
  @IsOptional()
  @Matches(/^[0-9]{12}$/)
  regionCode?: string;

  @IsOptional()
  @IsUUID()
  householdId?: string;

  @IsOptional()
  @IsCode('clue-source')
  source?: string;
}

/** A clue in a list: without its words and without the person. */
export class ClueItem {
  id: string;
  householdId: string | null;
  headName: string | null;
  regionCode: string;
  villageName: string;
  /** Code of `clue-source`. */
  source: string;
  state: (typeof states)[number];
  reportedOn: string;
  /** Last day of the procedure that it may lead to; null where no standard says. */
  dueOn: string | null;
  late: boolean;
  checkedOn: string | null;
  handledOn: string | null;
  /** The case of monitoring entry that was opened on it. */
  procedureId: string | null;
}

export class CluePage {
  items: ClueItem[];
  nextCursor: string | null;
}

/** A clue as a role may see it; words are left out for roles that read none. */
export class ClueView extends ClueItem {
  content?: string;
  /** Who reported it, for the offices that deal with it. */
  name?: string | null;
  contact?: string | null;
  /** What was found at the household's home. */
  finding?: string | null;
  dismissalReason: string | null;
}

/** What is done to a clue. */
export class HandleClue {
  /** check: the home was visited; admit: a case was opened on it; dismiss: nothing in it. */
  @IsIn(['check', 'admit', 'dismiss'])
  kind: 'check' | 'admit' | 'dismiss';

  /** check: the household that it is about, where the clue does not say. */
  @IsOptional()
  @IsUUID()
  householdId?: string;

  /** check: what was found; dismiss: why. */
  @IsOptional()
  @IsString()
  @Length(2, 1000)
  @Matches(/\S/)
  text?: string;

  /** admit: the case of monitoring entry. */
  @IsOptional()
  @IsUUID()
  procedureId?: string;
}
