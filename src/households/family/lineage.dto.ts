import { type LineageKind, lineageKinds } from './lineage.rules';
import { ApiProperty } from '@nestjs/swagger';

/** A person who went on under another row. */
export class LineageMember {
  /** Row in this household. */
  memberId: string;
  name: string;
  /** Row of the same person in the other household. */
  otherMemberId: string;
}

/** One thing that befell a household as a whole. */
export class LineageView {
  id: string;
  /** Part left it, split from another, absorbed another, merged into another, moved, closed. */
  @ApiProperty({ enum: lineageKinds })
  kind: LineageKind;
  /** Day it happened, YYYY-MM-DD. */
  occurredOn: string;
  /** Village before, 12 digits. */
  fromRegionCode: string;
  /** Village after; the same unless the household moved. */
  toRegionCode: string;
  /** The other household of a split or merge; it may be out of sight. */
  otherHouseholdId: string | null;
  otherNumber: string | null;
  /** Its head at that time. */
  otherHeadName: string | null;
  members: LineageMember[];
  /** The request that led to it. */
  requestId: string;
  recordedAt: Date;
}
