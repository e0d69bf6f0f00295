import { lettersOf, matchesOf, nowhere } from './headings.rules';

describe('headings of a sheet', () => {
  it('names columns as a spreadsheet does', () => {
    expect([0, 25, 26, 27, 51, 52, 701, 702].map(lettersOf)).toEqual([
      ...['A', 'Z', 'AA', 'AB', 'AZ', 'BA', 'ZZ', 'AAA'],
    ]);
  });

  it('sends what was said, and null for a column that is left out for good', () => {
    expect(matchesOf({ '["S","a, \\"b\\""]': 'member.name', '["S","c"]': nowhere })).toEqual([
      { sheet: 'S', heading: 'a, "b"', field: 'member.name' },
      { sheet: 'S', heading: 'c', field: null },
    ]);
  });
});
