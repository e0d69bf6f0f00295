import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { IsCode } from '../../regions/code-lists.rules';
import { Counted, PageQuery } from '../../platform/page.dto';
import { type ChangeKind, changeKinds } from './change-definitions.rules';

export const changeStates = [
  'requested',
  'awaiting-acceptance',
  'returned',
  'decided',
  'refused',
  'withdrawn',
] as const;
export type ChangeState = (typeof changeStates)[number];

/** Which requests to list. */
export class ChangeQuery extends PageQuery {
  /** [household-change-type] */
  @IsOptional()
  @IsCode('household-change-type')
  type?: string;

  @IsOptional()
  @IsIn(changeStates)
  state?: ChangeState;

  /** 12-digit code of a division; the requests of the households in it. */
  @IsOptional()
  @Matches(/^[0-9]{12}$/)
  regionCode?: string;

  /** Requests about one household. */
  @IsOptional()
  @IsUUID()
  householdId?: string;

  /** Only those whose next step is this office's. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  mine?: boolean;
}

/** Who did what to a request, and when. */
export class ChangeDecision {
  /** application, decision or acceptance. */
  step: string;
  /** opened, passed, returned, rejected or withdrawn. */
  outcome: string;
  staffId: string;
  staffName: string;
  /** Level the person worked at. */
  level: string;
  at: string;
  /** Opinion, or the reason of a refusal or withdrawal. */
  opinion: string | null;
}

/** A request as lists and the office of the other end see it. */
export class ChangeItem {
  id: string;
  householdId: string;
  householdNumber: string | null;
  headName: string;
  /** People when it was asked for. */
  memberCount: number;
  /** [household-change-type] */
  type: string;
  @ApiProperty({ enum: changeKinds })
  kind: ChangeKind;
  /** [member-increase-reason] or [member-decrease-reason] */
  reason: string | null;
  occurredOn: string;
  /** Village when it was asked for, 12 digits. */
  fromRegionCode: string;
  fromRegionName: string;
  /** Village of a move's other end. */
  toRegionCode: string | null;
  toRegionName: string | null;
  @ApiProperty({ enum: changeStates })
  state: ChangeState;
  /** The step that is due: decision or acceptance. */
  step: string | null;
  /** Office whose turn it is, 12 digits. */
  waitsFor: string | null;
  waitsForName: string | null;
  requestedAt: Date;
}

/** One value on both sides of the change. */
export class ChangeDifference {
  householdId: string;
  /** Null: of the household itself. */
  memberId: string | null;
  /** Name of the member, or of the head. */
  name: string;
  field: string;
  /** Null: not there. */
  from: string | null;
  to: string | null;
}

/** Something that is no longer what the request was based on. */
export class ChangeConflict {
  path: string;
  from: string | null;
  current: string | null;
}

/** A request in full, for the offices of the household; the other end of a move sees the item's fields only. */
export class ChangeView extends ChangeItem {
  decisions: ChangeDecision[];
  reasonText?: string | null;
  /** Attachments of the household. */
  evidence?: string[];
  /** The other household of a merge, or the part of a split. */
  otherHouseholdId?: string | null;
  /** The request as sent; a new member's personal values as the reader's role sees them. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  details?: Record<string, unknown>;
  /** Both sides, value by value. */
  differences?: ChangeDifference[];
  /** What the one who decides should look at twice, as codes. */
  warnings?: string[];
  /** Of an open request: where the household has changed underneath; it cannot be decided then. */
  conflicts?: ChangeConflict[];
}

/** A page of requests, newest first. */
export class ChangePage extends Counted {
  items: ChangeItem[];
  nextCursor: string | null;
}
