import type { HouseholdFacts, IncomeFacts, MemberFacts } from '@checker/facts';
import { annualPeriod } from '@checker/income';
import type { FormValues } from '@/shared/household-form/values';

/** What is known of a household besides its form. */
export interface Known {
  exitStatus?: string | null;
  householdNumber?: string | null;
  /** People who have left, as the server has them. */
  leaving?: readonly MemberFacts[];
}

/**
 * What the checker reads of a form as it counts (`settled`). An open answer is known to be empty, as it will be with the
 * server; a masked number is not known, and no rule judges it.
 */
export function factsOf(form: FormValues, incomeYearStart: number, known: Known = {}): HouseholdFacts {
  const { exitStatus = null, householdNumber = null, leaving = [] } = known;
  return {
    ...(form.household as HouseholdFacts),
    exitStatus,
    householdNumber,
    members: [...form.members.map(personOf), ...leaving],
    survey: form.survey,
    income: incomeOf(form, incomeYearStart),
  };
}

const personOf = (member: FormValues['members'][number]): MemberFacts => ({
  name: null,
  ...(member as MemberFacts),
  status: '1',
});

function incomeOf({ income }: FormValues, incomeYearStart: number): IncomeFacts {
  const { year, peopleCount = null, lines } = income;
  const period = year ? annualPeriod(year, incomeYearStart) : undefined;
  return {
    kind: 'annual',
    year: year ?? undefined,
    periodStart: period?.start,
    periodEnd: period?.end,
    peopleCount,
    lines: Object.entries(lines).flatMap(([item, amountFen]) => (amountFen === null ? [] : [{ item, amountFen }])),
  };
}
