import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Max,
  Min,
} from 'class-validator';
import { Day } from '../../households/form-fields.rules';
import { PageQuery } from '../../platform/page.dto';
import { IsDay } from '../../platform/validation';
import { IsCode } from '../../regions/code-lists.rules';
import { BenefitView } from '../benefits/benefit.dto';
import { Id, OptionalId, RegionCode, Text } from '../fields';
import { programmeCodes, subtypeCodes } from '../programmes/programme.dto';

/** A hundred million yuan: no measure of one household is larger. */
const maxFen = 10_000_000_000;

/** Fen. */
export const Fen = () => (target: object, field: string) => {
  for (const decorate of [IsInt(), Min(0), Max(maxFen)]) decorate(target, field);
};

/** A measure for a household (帮扶措施). */
export class ProposeMeasure {
  @Id()
  householdId: string;

  /** Plan it belongs to. */
  @OptionalId()
  planId?: string | null;

  /** Member it is for, where it is one person's. */
  @OptionalId()
  memberId?: string | null;

  /** Version of the programme that was in force on its first day. */
  @Id()
  programmeVersionId: string;

  /** Code of the lists measure-subtype-*, one of the programme's. */
  @IsIn(subtypeCodes)
  subtype: string;

  /** Causes of poverty that it answers. */
  @IsArray()
  @ArrayMaxSize(3)
  @ArrayUnique()
  @IsCode('poverty-cause', { each: true })
  causes: string[];

  /** Risks that it answers. */
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsCode('risk-type', { each: true })
  risks: string[];

  /** As the schema of the version describes them. */
  @IsObject()
  details: Record<string, unknown>;

  @IsDay()
  startOn: string;

  /** Last day, where one is set. */
  @Day()
  endOn?: string | null;

  /** Fen that the household is to get, in goods, work or money; 0 where it costs nothing. */
  @Fen()
  askedFen: number;
}

/** The decision of the office whose amount it is. */
export class ApproveMeasure {
  /** Fen, at most what was asked for. */
  @Fen()
  approvedFen: number;

  @Text(2, 500)
  opinion: string;
}

export class ReturnMeasure {
  /** What is to be changed before it is proposed again. */
  @Text(2, 500)
  reason: string;
}

export class CompleteMeasure {
  /** Day on which everything was there, YYYY-MM-DD. */
  @IsDay()
  on: string;
}

export class VerifyMeasure {
  /** Day on which the household signed for it, YYYY-MM-DD. */
  @IsDay()
  signedOn: string;

  /** Paper with the signature, one of the household's. */
  @Id()
  evidenceId: string;
}

export class StopMeasure {
  @IsDay()
  on: string;

  @Text(2, 500)
  reason: string;
}

export class MeasureQuery extends PageQuery {
  @IsOptional()
  @RegionCode()
  regionCode?: string;

  @OptionalId()
  householdId?: string;

  /** [measure-state] */
  @IsOptional()
  @IsCode('measure-state')
  state?: string;

  /** [tongliao-programme] or [measure-category] */
  @IsOptional()
  @IsIn(programmeCodes)
  programme?: string;

  /** Only those that wait for this office's decision. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  waiting?: boolean;
}

/** A standard that a decision used. */
export class MeasureStandard {
  key: string;
  value: number;
  unit: string;
  regionCode: string;
  validFrom: string;
  source: string;
}

export class MeasureItem {
  id: string;
  householdId: string;
  householdNumber: string | null;
  headName: string;
  villageName: string;
  planId: string | null;
  memberId: string | null;
  programmeVersionId: string;
  /** [tongliao-programme] or [measure-category] */
  programme: string;
  subtype: string;
  /** [measure-category] */
  category: string;
  /** [measure-orientation] */
  orientation: string;
  /** [income-sub-item] that its benefits post to; null: they are no income. */
  incomeItem: string | null;
  causes: string[];
  risks: string[];
  startOn: string;
  endOn: string | null;
  askedFen: number;
  approvedFen: number | null;
  /** Fen delivered so far, what was reversed left out. */
  deliveredFen: number;
  /** [measure-state] */
  state: string;
  /** Level that decides on its amount. */
  decidingLevel: 'township' | 'banner';
  returnedReason: string | null;
}

/** A measure with everything that happened to it. What was written freely is left out for those who read no notes. */
export class MeasureView extends MeasureItem {
  details: object | null;
  decidedBy: string | null;
  decidedOn: string | null;
  opinion: string | null;
  /** The standards the decision used. */
  standards: MeasureStandard[];
  completedOn: string | null;
  verifiedOn: string | null;
  evidenceId: string | null;
  stoppedOn: string | null;
  stopReason: string | null;
  proposedBy: string | null;
  proposedAt: Date;
  benefits: BenefitView[];
}

export class MeasurePage {
  items: MeasureItem[];
  nextCursor: string | null;
}
