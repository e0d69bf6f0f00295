import { mergeChildRows } from './child-rows.rules';

const a = { id: 'a', employer: '砖厂' };
const b = { id: 'b', employer: '牧场', endDate: null };
const c = { id: 'c', employer: '饭店' };
const a2 = { ...a, employer: '水泥厂' };

describe('rows within a field', () => {
  it.each([
    ['both add', [a, b], [a], [a, c], [a, b, c]],
    ['one changes, one adds', [a, b], [a], [a2], [a2, b]],
    ['one removes, one adds', [a, b], [a], [], [b]],
    ['both the same', [a2], [a], [a2], [a2]],
    ['both remove', [], [a], [], []],
    ['first rows', null, null, [a], [a]],
    ['all gone', [a], [a], null, []],
    ['null is as good as missing', [{ id: 'b', employer: '牧场' }], [b], [b, c], [{ id: 'b', employer: '牧场' }, c]],
  ])('merge when %s', (_, stands, from, to, merged) => {
    expect(mergeChildRows(stands, from, to)).toEqual(merged);
  });

  it.each([
    ['both changed one row', [a2], [a], [{ ...a, employer: '煤矿' }]],
    ['one changed what the other removed', [], [a], [a2]],
    ['a row has no id', [{ employer: '砖厂' }], [], [b]],
    ['an id stands twice', [a, a2], [], [b]],
    ['it is no list', 'x', [], [b]],
  ])('do not merge when %s', (_, stands, from, to) => {
    expect(mergeChildRows(stands, from, to)).toBeNull();
  });
});
