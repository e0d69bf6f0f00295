import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../../platform/page.dto';
import { IsDay } from '../../platform/validation';
import { RegionCode, Text } from '../fields';
import { subtypeCodes } from '../programmes/programme.dto';

/** One household of a list. */
export class BatchLine {
  /** Number of the household, 12 digits. */
  @Matches(/^[0-9]{12}$/)
  number: string;

  /** Fen. */
  @IsInt()
  @Min(0)
  @Max(10_000_000_000)
  amountFen: number;
}

/** A list of households that got the same help on one day. */
export class BatchForm {
  /** 12-digit code of the division that the list is kept for. */
  @RegionCode()
  regionCode: string;

  /** What the list is, such as a document and its number. */
  @Text(2, 200)
  title: string;

  /** Kind of measure; each household has one of them that goes on. */
  @IsIn(subtypeCodes)
  subtype: string;

  @IsIn(['goods', 'work', 'money'])
  kind: 'goods' | 'work' | 'money';

  /** Day of delivery, YYYY-MM-DD. */
  @IsDay()
  deliveredOn: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => BatchLine)
  lines: BatchLine[];
}

export class UndoBatch {
  @Text(2, 500)
  reason: string;
}

export class BatchQuery extends PageQuery {
  @IsOptional()
  @RegionCode()
  regionCode?: string;
}

/** What would become of a line. */
export class BatchLineView {
  /** Place in the list, from 0. */
  line: number;
  number: string;
  headName: string | null;
  amountFen: number;
  measureId: string | null;
  /** What is left of the approved amount before this line. */
  remainingFen: number | null;
  /** Why it cannot be delivered; null where it can. */
  fault: string | null;
}

export class BatchPreview {
  lines: BatchLineView[];
  totalFen: number;
  faults: number;
}

export class DeliveryBatchView {
  id: string;
  regionCode: string;
  title: string;
  deliveredOn: string;
  /** Households. */
  lines: number;
  totalFen: number;
  deliveredBy: string | null;
  deliveredAt: Date;
  undoneAt: Date | null;
  undoReason: string | null;
}

export class DeliveryBatchPage {
  items: DeliveryBatchView[];
  nextCursor: string | null;
}
