import { dropView, keepView, shippedViews, viewOf, type View } from './views';
import { isViews } from './views-stored';

const mine: View = {
  key: 'a',
  name: '我的村 未脱贫',
  filters: { regionCode: '150521101200', registration: 'registered', exitStatus: '0' },
};

test('a shipped view is recognised in any region, one’s own only in its own', () => {
  expect(viewOf({ registration: 'draft', regionCode: '150521000000' }, [])?.key).toBe('draft');
  expect(viewOf({}, [])?.key).toBe('all');
  expect(viewOf(mine.filters, [mine])?.key).toBe('a');
  expect(viewOf({ ...mine.filters, regionCode: undefined }, [mine])?.key).toBe('poor');
  expect(viewOf({ monitoringType: '1' }, [mine])).toBeUndefined();
});

test('a name is kept once: the second time its filters are replaced', () => {
  const kept = keepView(keepView([], ' 草稿 ', { registration: 'draft' }, 'k1'), '草稿', { exitStatus: '3' }, 'k2');
  expect(kept).toEqual([{ key: 'k1', name: '草稿', filters: { exitStatus: '3' } }]);
  expect(dropView(kept, 'k1')).toEqual([]);
});

test('shipped views have keys of their own and leave the region alone', () => {
  expect(new Set(shippedViews.map(({ key }) => key)).size).toBe(shippedViews.length);
  expect(shippedViews.every(({ filters }) => filters.regionCode === undefined)).toBe(true);
});

test('what the browser kept is taken only when it can be views', () => {
  expect(isViews([mine])).toBe(true);
  expect(isViews([])).toBe(true);
  expect(isViews([{ ...mine, filters: { registration: 'eaten' } }])).toBe(false);
  expect(isViews([{ key: 'a', filters: {} }])).toBe(false);
  expect(isViews({ mine })).toBe(false);
  expect(isViews(null)).toBe(false);
});
