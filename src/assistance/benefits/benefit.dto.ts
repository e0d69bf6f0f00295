import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { Words } from '../../households/form-fields.rules';
import { PageQuery } from '../../platform/page.dto';
import { Decimal, IsDay } from '../../platform/validation';
import { Id, RegionCode, Text } from '../fields';

const maxFen = 10_000_000_000;

/** One delivery of goods, work or money (兑现). */
export class DeliverBenefit {
  @Id()
  measureId: string;

  @IsIn(['goods', 'work', 'money'])
  kind: 'goods' | 'work' | 'money';

  /** Day of delivery, YYYY-MM-DD; not in the future. */
  @IsDay()
  deliveredOn: string;

  /** What was delivered. */
  @Text(1, 200)
  description: string;

  @IsOptional()
  @Decimal(2)
  @Min(0.01)
  @Max(1_000_000_000)
  quantity?: number | null;

  /** Unit of the quantity. */
  @Words(20)
  unit?: string | null;

  /** Fen; of goods and work what they are worth. */
  @IsInt()
  @Min(0)
  @Max(maxFen)
  amountFen: number;

  /** Papers of the household that prove it. */
  @Transform(({ value }: { value: unknown }) =>
    Array.isArray(value) ? value.map((one: unknown) => (typeof one === 'string' ? one.toLowerCase() : one)) : value,
  )
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  evidence: string[];
}

export class ReverseBenefit {
  @Text(2, 500)
  reason: string;
}

export class BenefitView {
  id: string;
  measureId: string;
  kind: 'goods' | 'work' | 'money';
  deliveredOn: string;
  description: string;
  quantity: number | null;
  unit: string | null;
  amountFen: number;
  /** [income-sub-item]; null: no income. */
  incomeItem: string | null;
  evidence: string[];
  batchId: string | null;
  deliveredBy: string | null;
  deliveredAt: Date;
  reversedAt: Date | null;
  reverseReason: string | null;
  /** Statements of income it counts in; none yet where the period has no statement. */
  postedTo: number;
  /** Goods for planting that came after the season was over. */
  afterSeason: boolean;
}

export class DifferenceQuery extends PageQuery {
  @IsOptional()
  @RegionCode()
  regionCode?: string;
}

/** What was paid and what the household reports, where they do not fit. */
export class DifferenceItem {
  householdId: string;
  householdNumber: string | null;
  headName: string;
  villageName: string;
  /** Income year; null where no statement holds the day of the benefit. */
  year: number | null;
  /** [income-sub-item] */
  item: string;
  paidFen: number;
  reportedFen: number | null;
  /** No statement of the period yet, the item not reported at all, or less of it than was paid. */
  kind: 'noStatement' | 'notReported' | 'lessReported';
}

export class DifferencePage {
  items: DifferenceItem[];
  nextCursor: string | null;
}

/** Own effort and help in one income year, all in fen. */
export class SelfRelianceYear {
  year: number;
  /** Wages, operating and property income. */
  ownFen: number;
  /** Gross income, the denominator. */
  grossFen: number;
  /** Of the gross income, what benefits posted. */
  benefitsFen: number;
}
