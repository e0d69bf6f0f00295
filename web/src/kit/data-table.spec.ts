import { keyOf, nextSort, sortState, valueOf } from './data-table';

describe('table', () => {
  it('turns the order of a column, and begins upwards in another', () => {
    expect(nextSort(undefined, 'name')).toBe('name');
    expect(nextSort('name', 'name')).toBe('-name');
    expect(nextSort('-name', 'name')).toBe('name');
    expect(nextSort('-name', 'born')).toBe('born');
  });

  it('says the order of each column', () => {
    expect(sortState('-name', 'name')).toBe('descending');
    expect(sortState('name', 'name')).toBe('ascending');
    expect(sortState('name', 'nam')).toBe('none');
    expect(sortState(undefined, 'name')).toBe('none');
  });

  it('finds keys and values by name or by function', () => {
    const row = { id: 7, name: 'Buhe' };
    expect(keyOf(row, 'id')).toBe('7');
    expect(keyOf(row, ({ name }) => name)).toBe('Buhe');
    expect(valueOf(row, 'missing')).toBeUndefined();
  });
});
