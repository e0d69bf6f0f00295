import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { IncomeSummary } from '../../checker/income';
import type { UsedStandard } from '../../regions/standards.rules';
import type { IncomeLine } from './income-line.entity';
import { type IncomeKind, incomeKinds, type IncomeStatement } from './income-statement.entity';
import { lineItems } from './income.rules';

/** A billion yuan: no household's line is larger, and sums stay exact. */
const maxFen = 100_000_000_000;

/** One amount that the household reported. */
export class IncomeLineForm {
  /** Code of the list income-sub-item, or of income-item where nothing finer is known. */
  @IsIn(lineItems)
  item: string;

  /** Fen over the whole period. */
  @IsInt()
  @Min(0)
  @Max(maxFen)
  amountFen: number;
}

/** Number of people of a statement. */
export class PeopleCountForm {
  /** People who live together and share cost: soldiers and prisoners out, students in. */
  @IsInt()
  @Min(1)
  @Max(50)
  peopleCount: number;
}

/** An income statement with the lines reported so far. */
export class BeginIncome extends PeopleCountForm {
  /** `annual`: the income year; `monitoring`: the twelve months before identification. */
  @IsIn(incomeKinds)
  kind: IncomeKind;

  /** For an annual statement: the year in which the income year ends. */
  @ValidateIf(({ kind, year }: BeginIncome) => kind === 'annual' || year !== undefined)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number;

  /** For a monitoring statement: the day of identification, YYYY-MM-DD. */
  @ValidateIf(({ kind, identifiedOn }: BeginIncome) => kind === 'monitoring' || identifiedOn !== undefined)
  @Matches(/^20(0[1-9]|[1-9]\d)-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  identifiedOn?: string;

  /** Each item once. */
  @IsArray()
  @ArrayMaxSize(80)
  @ArrayUnique((line: IncomeLineForm | null) => line?.item)
  @ValidateNested({ each: true })
  @Type(() => IncomeLineForm)
  lines: IncomeLineForm[];
}

export class IncomeLineView {
  id: string;
  item: string;
  /** Fen over the whole period. */
  amountFen: number;
  /** `reported` by the household, or `posted` by a benefit that was paid. */
  origin: 'reported' | 'posted';
}

/** What the formula of the national sheet makes of the lines; all amounts in fen. */
export class IncomeTotals {
  /** AAC073 */
  wages: number;
  /** AAC071 */
  operating: number;
  /** AAC072 */
  property: number;
  /** AAC085 */
  transfer: number;
  /** AAC081: wages, operating, property and transfer income. */
  gross: number;
  /** AAC074 */
  expenditure: number;
  /** AAC079: gross less operating expenditure. */
  net: number;
  /** AAC082 */
  perPerson: number;
  /** Insurance payments, which stand beside the sheet. */
  insurancePayment: number;
  /** Compliant self-paid expenditure, which stands beside the sheet. */
  selfPaid: number;
  /** Monitoring reference income: net, plus insurance payments, less compliant self-paid expenditure. */
  reference: number;
  referencePerPerson: number;

  static of(sums: IncomeSummary): IncomeTotals {
    const { wages, operating, property, transfer, gross, expenditure, net, insurancePayment, selfPaid, reference } =
      sums;
    const perPerson = sums.perPerson ?? 0;
    const referencePerPerson = sums.referencePerPerson ?? 0;
    return {
      ...{ wages, operating, property, transfer, gross, expenditure, net, perPerson },
      ...{ insurancePayment, selfPaid, reference, referencePerPerson },
    };
  }
}

/** A standard as it was used, with where and since when it holds. */
export class UsedStandardView implements UsedStandard {
  key: string;
  value: number;
  unit: string;
  regionCode: string;
  validFrom: string;
  source: string;
}

/** The income per person against the line in force at the household's place on the last day of the period. */
export class IncomeComparison {
  /** Net income per person (annual) or reference income per person (monitoring), in fen. */
  perPersonFen: number;
  /** The poverty line (annual) or the monitoring base (monitoring), in fen; null where none is in force. */
  lineFen: number | null;
  below: boolean | null;
  /** Where the line comes from. */
  standards: UsedStandardView[];
}

/** A statement with its lines and sums. */
export class IncomeListed {
  id: string;
  householdId: string;
  kind: IncomeKind;
  /** Year in which the period ends. */
  year: number;
  periodStart: string;
  periodEnd: string;
  peopleCount: number;
  lines: IncomeLineView[];
  totals: IncomeTotals;
  createdAt: string;
  updatedAt: string;

  static of(row: IncomeStatement, lines: IncomeLine[], sums: IncomeSummary): IncomeListed {
    const { id, householdId, kind, year, periodStart, periodEnd, peopleCount } = row;
    return {
      ...{ id, householdId, kind, year, periodStart, periodEnd, peopleCount },
      lines: lines.map((line) => ({
        id: line.id,
        item: line.item,
        amountFen: line.amountFen ?? 0,
        origin: line.origin,
      })),
      totals: IncomeTotals.of(sums),
      createdAt: row.createdAt.toISOString(),
      updatedAt: row.updatedAt.toISOString(),
    };
  }
}

/** A statement with the comparison that matters for it. */
export class IncomeView extends IncomeListed {
  comparison: IncomeComparison;
}
