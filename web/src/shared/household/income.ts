/** What the years of income need of a statement. */
export interface Statement {
  id: string;
  kind: string;
  year: number;
  peopleCount: number;
  totals: {
    wages: number;
    operating: number;
    property: number;
    transfer: number;
    gross: number;
    expenditure: number;
    net: number;
    perPerson: number;
  };
}

/** A year of a household's income, every amount in fen. */
export interface IncomeYear<S extends Statement = Statement> {
  statement: S;
  year: number;
  perPerson: number;
  /** In force at the household's place on the last day of the period; null where none is, undefined while unknown. */
  line: number | null | undefined;
  /** Above the line, negative below it. */
  above: number | null;
  /** Own effort over gross income, whole percent; null without any income. */
  selfReliance: number | null;
}

const annual = <S extends Statement>(statements: readonly S[]): S[] =>
  statements.filter(({ kind }) => kind === 'annual').sort((a, b) => a.year - b.year);

/** Bars of the chart, the earliest year first; a year without a statement between two others stays open. */
export function barsOf(statements: readonly Statement[]): { year: number; amount: number | null }[] {
  const known = new Map(annual(statements).map(({ year, totals }) => [year, totals.perPerson]));
  const years = [...known.keys()];
  if (!years.length) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    amount: known.get(first + i) ?? null,
  }));
}

/** Each year's income against its own line, the latest first. */
export const yearsOf = <S extends Statement>(
  statements: readonly S[],
  lineOf: (statement: S) => number | null | undefined = () => undefined,
): IncomeYear<S>[] =>
  annual(statements)
    .reverse()
    .map((statement) => {
      const { perPerson, wages, operating, property, gross } = statement.totals;
      const line = lineOf(statement);
      return {
        ...{ statement, year: statement.year, perPerson, line },
        above: line == null ? null : perPerson - line,
        selfReliance: gross > 0 ? Math.round((100 * (wages + operating + property)) / gross) : null,
      };
    });
