import { IsIn, IsISO8601, IsOptional, IsString, Length, Matches } from 'class-validator';
import { Decimal } from '../platform/validation';
import { type StandardKey, standardKeys } from './standard-keys';
import type { StandardRow } from './standards.queries';

/** A standard to be set for a region from a day on. */
export class SetStandard {
  @IsIn(standardKeys)
  key: StandardKey;

  /** 12-digit division code; the value holds there and below, until an inner region has its own. */
  @Matches(/^[0-9]{12}$/)
  regionCode: string;

  /** First day it holds, YYYY-MM-DD. */
  @Matches(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)
  @IsISO8601({ strict: true })
  validFrom: string;

  /** In the unit of its key: fen, days, percent, mu and so on. */
  @Decimal(4)
  value: number;

  /** Document that sets it, with its number. */
  @IsString()
  @Length(2, 300)
  source: string;

  /** Why it is set now. */
  @IsString()
  @Length(2, 1000)
  reason: string;
}

export class StandardQuery {
  /** 12-digit division code. */
  @Matches(/^[0-9]{12}$/)
  regionCode: string;

  /** Day asked for, YYYY-MM-DD; today by default. */
  @IsOptional()
  @Matches(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)
  @IsISO8601({ strict: true })
  on?: string;
}

export class StandardHistoryQuery {
  /** 12-digit division code. */
  @Matches(/^[0-9]{12}$/)
  regionCode: string;

  @IsIn(standardKeys)
  key: StandardKey;
}

/** A standard with its ground and who set it, by id; `setBy` is null for what ships with the system. */
export class StandardView {
  id: string;
  key: string;
  regionCode: string;
  validFrom: string;
  value: number;
  unit: string;
  source: string;
  reason: string | null;
  setBy: string | null;
  setAt: Date;

  static of(this: void, row: StandardRow): StandardView {
    return {
      id: row.id,
      key: row.key,
      regionCode: row.region_code,
      validFrom: row.valid_from,
      value: Number(row.value),
      unit: row.unit,
      source: row.source,
      reason: row.reason,
      setBy: row.set_by,
      setAt: row.set_at,
    };
  }
}

/** The same with the names of the region and of who set it. */
export class NamedStandardView extends StandardView {
  regionName: string;
  setByName: string | null;
}
