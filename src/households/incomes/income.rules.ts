import { formatDate } from '../../checker/dates';
import { monitoringPeriod, officialItems, Period, subItemTargets } from '../../checker/income';
import { addDays } from '../../platform/clock';
import type { IncomeKind } from './income-statement.entity';

/** Codes that a line may be typed under: the sub-items, and official items that are no sum of others. */
export const lineItems: readonly string[] = [...Object.keys(subItemTargets), ...officialItems];

/** First day of the income year of the campaign, as month and day, for years before the first standard. */
export const campaignYearStart = 1001;

/**
 * The income year that ends in `year`: 1 October to 30 September in the campaign; where a standard sets
 * another first day, twelve months from that day.
 *
 * @param firstDay month and day as a number, such as 1001
 */
export function incomeYear(year: number, firstDay: number): Period {
  const start = (of: number) => formatDate(of, Math.floor(firstDay / 100), firstDay % 100);
  const from = firstDay === 101 ? year : year - 1;
  return { start: start(from), end: addDays(start(from + 1), -1) };
}

/** The period of a statement: its income year, or the twelve months before the month of identification. */
export const periodOf = (kind: IncomeKind, year: number, identifiedOn: string, firstDay: number): Period =>
  kind === 'annual' ? incomeYear(year, firstDay) : monitoringPeriod(identifiedOn);
