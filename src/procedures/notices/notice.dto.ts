import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { Counted, PageQuery } from '../../platform/page.dto';

export class NoticeQuery extends PageQuery {
  /** A state as stored, or what is to be done: `expired` (its days are over, it still hangs) or `objected` (an objection waits). */
  @IsOptional()
  @IsIn(['running', 'closed', 'withdrawn', 'announced', 'expired', 'objected'])
  state?: string;

  /** 12-digit code of a division; everything in it. */
  @IsOptional()
  @Matches(/^[0-9]{12}$/)
  regionCode?: string;

  @IsOptional()
  @IsUUID()
  procedureId?: string;

  @IsOptional()
  @IsUUID()
  householdId?: string;
}

/** A notice or an announcement as it was posted. */
export class NoticeView {
  id: string;
  procedureId: string;
  householdId: string;
  regionCode: string;
  villageName: string;
  /** Code of `notice-type`. */
  type: string;
  /** Level that posted it and deals with objections to it. */
  level: string;
  headName: string;
  /** People in the household on the day it was posted. */
  people: number;
  place: string;
  text: string;
  /** Attachment with the photograph. */
  photoId: string | null;
  from: string;
  /** Last day on which objections are taken; null for an announcement. */
  to: string | null;
  /** running, closed, withdrawn (the case left the step early) or announced. */
  state: string;
  /** Days until the notice may be taken down; null when it does not run. */
  daysLeft: number | null;
  /** 满期: its days are over and it has not been taken down. */
  expired: boolean;
  /** 有异议: at least one objection waits for an answer or has not been read. */
  objected: boolean;
  /** Objections to it, and those of them that wait for an answer or have not been read. */
  objections: number;
  openObjections: number;
}

export class NoticePage extends Counted {
  items: NoticeView[];
  nextCursor: string | null;
}

export class BoardVillage {
  /** 12-digit code of a village. */
  @Matches(/^[0-9]{12}$/)
  code: string;
}

/** A notice on the public board: the head's name, the village, how many people and the kind of decision, nothing else. */
export class BoardNotice {
  /** Needed to object to it. */
  id: string;
  /** Code of `notice-type`. */
  type: string;
  /** Name of the type; a removal (整户清退), which goes by the types of an exit, has a name of its own. */
  typeZh: string;
  typeEn: string;
  headName: string;
  people: number;
  villageName: string;
  townshipName: string;
  from: string;
  to: string | null;
  /** Days on which one may still object, today included; null for an announcement, to which nobody objects. */
  daysLeft: number | null;
}
