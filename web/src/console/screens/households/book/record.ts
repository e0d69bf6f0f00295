import { summariseIncome } from '@checker/income';
import type { Schema } from '@/api/client';

export type Household = Schema['HouseholdView'];
export type Member = Schema['MemberView'];
export type Survey = Schema['SurveyView'];
export type Income = Schema['IncomeListed'];

/** What the pages of the book are made of, today's or those of an earlier day. */
export interface BookRecord {
  household: Household;
  surveys: readonly Survey[];
  incomes: readonly Income[];
}

type Row = Record<string, unknown>;

/**
 * The book as it was: the rows of the log in the shapes that the interface gives today's. A field without value is left
 * out of them and reads as none. Undefined where nothing stood yet.
 */
export function recordOf({ tables }: Pick<Schema['RecordView'], 'tables'>): BookRecord | undefined {
  const household = tables.household?.[0];
  if (!household) return undefined;
  const members = (tables.member ?? []).map((row) => ({ ...row, revisions: {} }));
  const lines = tables.income_line ?? [];
  return {
    household: { ...household, members, revisions: {} } as unknown as Household,
    surveys: newestFirst(tables.survey ?? []) as unknown as Survey[],
    incomes: newestFirst(tables.income_statement ?? []).map((row) => incomeOf(row, lines)),
  };
}

const newestFirst = (rows: readonly Row[]): Row[] => [...rows].sort((a, b) => Number(b.year) - Number(a.year));

/** A statement with its lines and the sums that the formula makes of them, as on that day. */
function incomeOf(row: Row, all: readonly Row[]): Income {
  const lines = all.filter((line) => line.statementId === row.id && typeof line.amountFen === 'number');
  const statement = { ...row, lines } as unknown as Income;
  const { perPerson, referencePerPerson, ...sums } = summariseIncome(statement);
  return { ...statement, totals: { ...sums, perPerson: perPerson ?? 0, referencePerPerson: referencePerPerson ?? 0 } };
}
