import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { PageQuery } from '../../platform/page.dto';
import { IsDay } from '../../platform/validation';
import { type AlertRule, alertRules } from '../scan/scan.rules';

const states = ['open', 'dismissed', 'cleared'] as const;

export class AlertCountsQuery {
  /** 12-digit code of a division; everything in it. */
  @IsOptional()
  @Matches(/^[0-9]{12}$/)
  regionCode?: string;
}

export class AlertQuery extends PageQuery {
  @IsOptional()
  @IsIn(alertRules)
  rule?: AlertRule;

  /** open by default. */
  @IsOptional()
  @IsIn(states)
  state?: (typeof states)[number] = 'open';

  /** 12-digit code of a division; everything in it. */
  @IsOptional()
  @Matches(/^[0-9]{12}$/)
  regionCode?: string;

  @IsOptional()
  @IsUUID()
  householdId?: string;
}

/** Something that the scan found about a household, with the values, the line, and the smallest change that clears it. */
export class AlertView {
  id: string;
  householdId: string;
  householdNumber: string | null;
  headName: string;
  regionCode: string;
  villageName: string;
  rule: AlertRule;
  state: (typeof states)[number];
  /** What is so: amounts in fen, days YYYY-MM-DD, `items` codes of `exit-check-item`. */
  found: Record<string, unknown>;
  /** What it is held against, in the same units. */
  line: Record<string, unknown>;
  /** The smallest change that clears it: `householdFen` more income or less cost a year, `items` restored, `visits` made. */
  clears: Record<string, unknown>;
  /** Day on which it was first so. */
  firstOn: string;
  /** Day on which it last changed. */
  lastOn: string;
  dismissalReason: string | null;
  dismissedBy: string | null;
  dismissedOn: string | null;
  dismissedUntil: string | null;
}

export class AlertPage {
  items: AlertView[];
  nextCursor: string | null;
  total: number;
}

/** Open alerts of one rule; `GET /alerts?rule=` opens them. */
export class AlertCount {
  rule: AlertRule;
  alerts: number;
}

export class AlertCounts {
  items: AlertCount[];
  /** Households with at least one. */
  households: number;
  /** Day of the last scan that came to its end; null: there was none. */
  scannedOn: string | null;
}

/** Why an alert may rest. */
export class DismissAlert {
  @IsString()
  @Length(2, 500)
  @Matches(/\S/)
  reason: string;

  /** Last day on which it rests, half a year from today at most. */
  @IsDay()
  until: string;
}
