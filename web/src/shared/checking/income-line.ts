import { annualPeriod, type IncomeSummary, type Period, summariseIncome } from '@checker/income';
import type { FormValues } from '@/shared/household-form/values';
import { inForce, type Standard, yearStart } from './standards';

/** The income of a form against the poverty line, while it is typed. */
export interface RunningIncome {
  summary: IncomeSummary;
  /** Net income per person, fen; null without a number of people. */
  perPersonFen: number | null;
  /** Null where no line is known. */
  lineFen: number | null;
  below: boolean | null;
  period: Period | null;
}

export function runningIncome(form: FormValues, standards: readonly Standard[], today: string): RunningIncome {
  const region = form.household.regionCode ?? '';
  const { year, peopleCount, lines } = form.income;
  const period = year ? annualPeriod(year, yearStart(standards, region, today)) : null;
  const stated = Object.entries(lines).flatMap(([item, amountFen]) =>
    amountFen === null ? [] : [{ item, amountFen }],
  );
  const summary = summariseIncome({ lines: stated, peopleCount });
  const perPersonFen = summary.perPerson;
  // A phone may know only what is in force today.
  const lineFen =
    (period && inForce(standards, 'poverty.line', region, period.end)) ??
    inForce(standards, 'poverty.line', region, today) ??
    null;
  const below = perPersonFen === null || lineFen === null ? null : perPersonFen < lineFen;
  return { summary, perPersonFen, lineFen, below, period };
}
