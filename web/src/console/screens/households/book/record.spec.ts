import { recordOf } from './record';

const line = (id: string, statementId: string, item: string, amountFen?: number) => ({
  ...{ id, statementId, item, origin: 'reported' },
  ...(amountFen !== undefined && { amountFen }),
});
const tables = {
  household: [{ id: 'h', headName: '布和', memberCount: 2 }],
  member: [{ id: 'm1', name: '布和', relation: '01', status: '1' }],
  survey: [
    { id: 's1', year: 2016, cattle: 1 },
    { id: 's2', year: 2018, cattle: 3 },
  ],
  income_statement: [{ id: 'i1', kind: 'annual', year: 2018, peopleCount: 2 }],
  income_line: [
    line('1', 'i1', 'O1', 900_00),
    line('2', 'i1', 'X1', 100_00),
    line('3', 'i1', 'W1'),
    line('4', 'x', 'W1', 5),
  ],
  procedure: [{ id: 'p' }],
};

test('before the household was registered there is no book', () => {
  expect(recordOf({ tables: {} })).toBeUndefined();
});

test('rows of the log become the pages of the book, the newest year first', () => {
  const record = recordOf({ tables });
  expect(record?.household).toMatchObject({ headName: '布和', members: [{ name: '布和', relation: '01' }] });
  expect(record?.surveys.map(({ year }) => year)).toEqual([2018, 2016]);
});

test('the sums of an earlier day are made of the lines that had an amount then', () => {
  const [income] = recordOf({ tables })?.incomes ?? [];
  expect(income?.lines.map(({ item }) => item)).toEqual(['O1', 'X1']);
  expect(income?.totals).toMatchObject({ operating: 900_00, expenditure: 100_00, net: 800_00, perPerson: 400_00 });
});

test('a statement without people counts nothing a head instead of failing', () => {
  const record = recordOf({ tables: { ...tables, income_statement: [{ id: 'i1', kind: 'annual', year: 2018 }] } });
  expect(record?.incomes[0]?.totals.perPerson).toBe(0);
});
