import { readQuery, writeQuery, type QueryValue } from './query-values';

describe('values of an address', () => {
  it.each<[unknown, QueryValue, QueryValue]>([
    [undefined, 'facts', 'facts'],
    ['visits', 'facts', 'visits'],
    ['', 'facts', ''],
    ['3', 1, 3],
    ['x', 1, 1],
    ['', 1, 1],
    ['1', false, true],
    ['0', true, false],
    [undefined, true, true],
    [['a', 'b'], 'facts', 'a'],
    ['a', [], ['a']],
    [['a', null, 'b'], [], ['a', 'b']],
    [undefined, ['a'], ['a']],
    ['', ['a'], []],
  ])('reads %p with the fallback %p', (raw, fallback, value) => {
    expect(readQuery(raw, fallback)).toEqual(value);
  });

  it.each<[QueryValue, QueryValue]>([
    ['visits', 'facts'],
    ['', 'facts'],
    [3, 1],
    [0, 1],
    [true, false],
    [false, true],
    [['a', 'b'], []],
    [[], ['a']],
  ])('reads %p back as it was written', (value, fallback) => {
    expect(readQuery(writeQuery(value, fallback), fallback)).toEqual(value);
  });

  it('leaves the fallback out of the address', () => {
    for (const value of ['facts', 1, false, ['a']]) expect(writeQuery(value, value)).toBeUndefined();
  });
});
