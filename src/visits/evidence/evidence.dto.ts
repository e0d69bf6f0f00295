import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { PageQuery } from '../../platform/page.dto';
import type { EvidenceKind } from './evidence.rules';

export class EvidenceQuery extends PageQuery {
  /** true: nobody has judged it yet. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  open?: boolean;

  @IsOptional()
  @IsUUID()
  visitId?: string;

  /** Whoever made the visits. */
  @IsOptional()
  @IsUUID()
  staffId?: string;

  /** 12-digit code of a division; everything in it. */
  @IsOptional()
  @Matches(/^[0-9]{12}$/)
  regionCode?: string;
}

/** Something about a visit that asks for a look. It blocks nothing and punishes nobody. */
export class EvidenceView {
  id: string;
  visitId: string;
  householdId: string;
  headName: string;
  regionCode: string;
  villageName: string;
  staffId: string;
  /** Whoever made the visit. */
  staffName: string;
  /** One of same_photo, near_photo, impossible_travel, far_from_home, clock_wrong. */
  kind: EvidenceKind;
  /** How strongly it asks, 1 to 100. */
  score: number;
  /** What was measured: km, minutes, kmh, bits that differ, and the bounds that they were held against. */
  measured: Record<string, number>;
  visitedOn: string;
  /** The visit it was compared with, where there is one. */
  otherVisitId: string | null;
  /** Where that one was made: the office to ask. */
  otherRegionCode: string | null;
  foundAt: string;
  judgement: 'explained' | 'confirmed' | null;
  remark: string | null;
  judgedBy: string | null;
  judgedOn: string | null;
}

export class EvidencePage {
  items: EvidenceView[];
  nextCursor: string | null;
}

/** What came of looking. */
export class JudgeEvidence {
  @IsIn(['explained', 'confirmed'])
  judgement: 'explained' | 'confirmed';

  /** What was found out. */
  @IsString()
  @Length(2, 500)
  @Matches(/\S/)
  remark: string;
}
