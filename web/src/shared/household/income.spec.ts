import { barsOf, yearsOf, type Statement } from './income';

const statement = (year: number, perPerson: number, more: Partial<Statement['totals']> = {}): Statement => ({
  ...{ id: String(year), kind: 'annual', year, peopleCount: 2 },
  totals: { ...none, perPerson, ...more },
});
const none = { wages: 0, operating: 0, property: 0, transfer: 0, gross: 0, expenditure: 0, net: 0, perPerson: 0 };

test('bars go from the first year to the last, and a year that nobody asked about stays open', () => {
  expect(barsOf([statement(2018, 500), statement(2016, 300)])).toEqual([
    { year: 2016, amount: 300 },
    { year: 2017, amount: null },
    { year: 2018, amount: 500 },
  ]);
  expect(barsOf([])).toEqual([]);
});

test('the twelve months before identification are no year of the chart', () => {
  const monitoring = { ...statement(2018, 100), kind: 'monitoring' };
  expect(barsOf([monitoring, statement(2018, 500)])).toEqual([{ year: 2018, amount: 500 }]);
  expect(yearsOf([monitoring])).toEqual([]);
});

test('each year stands against the line of its own time', () => {
  const years = yearsOf([statement(2016, 295_000), statement(2018, 350_000)], ({ year }) =>
    year === 2016 ? 300_000 : 350_000,
  );
  expect(years.map(({ year, line, above }) => [year, line, above])).toEqual([
    [2018, 350_000, 0],
    [2016, 300_000, -5_000],
  ]);
});

test('without a line nothing is said about it', () => {
  expect(yearsOf([statement(2018, 500)], () => null)[0]).toMatchObject({ line: null, above: null });
  expect(yearsOf([statement(2018, 500)])[0]).toMatchObject({ line: undefined, above: null });
});

test('the self-reliance share is own effort over gross income, none where there is none', () => {
  const [year] = yearsOf([statement(2018, 500, { wages: 100, operating: 50, transfer: 50, gross: 200 })]);
  expect(year?.selfReliance).toBe(75);
  expect(yearsOf([statement(2018, 0)])[0]?.selfReliance).toBeNull();
});
