import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsCode } from '../../regions/code-lists.rules';

/** What households can be told apart by. */
export const dimensions = ['status', 'class', 'region', 'registration', 'monitoring'] as const;
export type Dimension = (typeof dimensions)[number];

/** What to count, and by what. The filters are those of the list of households: every number opens its rows. */
export class CountQuery {
  /**
   * `status`: poverty status [exit-status]; `class`: attribute of poor households [household-attribute]; `monitoring`: [monitoring-type];
   * `registration`: draft, submitted, registered, refused or closed; `region`: the divisions directly below.
   */
  @IsIn(dimensions)
  by: Dimension;

  /** 12-digit code of a division; one's own region when absent. Only what lies in one's own region is counted. */
  @IsOptional()
  @Matches(/^[0-9]{12}$/)
  regionCode?: string;

  @IsOptional()
  @IsIn(['draft', 'submitted', 'registered', 'refused', 'closed'])
  registration?: string;

  @IsOptional()
  @IsCode('exit-status')
  exitStatus?: string;

  @IsOptional()
  @IsCode('monitoring-type')
  monitoringType?: string;
}

/** Households of one kind, or of one division. */
export class HouseholdCount {
  /** Code of the kind, or 12-digit code of the division; null for households without a value. */
  code: string | null;
  /** Name of the division; only with `by=region`. */
  name?: string;
  households: number;
}

/** Counts of households, exact at the moment of the answer. */
export class HouseholdCounts {
  by: Dimension;
  /** All that were counted. */
  total: number;
  /** Ordered by code; kinds without households are left out, divisions are not. */
  items: HouseholdCount[];
}
