import { choicesTo, levelOf } from './region-path';

test.each([
  ['150500000000', 'city'],
  ['150521000000', 'banner'],
  ['150521101000', 'township'],
  ['150521101200', 'village'],
])('%s is a %s', (code, level) => expect(levelOf(code)).toBe(level));

test('from the city one chooses a banner, then a township, then a village', () => {
  expect(choicesTo(undefined, '150500000000')).toEqual([{ level: 'banner', parent: '150500000000', chosen: null }]);
  expect(choicesTo('150521101000', '150500000000')).toEqual([
    { level: 'banner', parent: '150500000000', chosen: '150521000000' },
    { level: 'township', parent: '150521000000', chosen: '150521101000' },
    { level: 'village', parent: '150521101000', chosen: null },
  ]);
});

test('at a village nothing is left to choose below it', () => {
  expect(choicesTo('150521101200', '150521101000')).toEqual([
    { level: 'village', parent: '150521101000', chosen: '150521101200' },
  ]);
  expect(choicesTo('150521101200', '150521101200')).toEqual([]);
});

test('a division outside of one’s own region is not gone down to', () => {
  expect(choicesTo('150522100000', '150521000000')).toEqual([
    { level: 'township', parent: '150521000000', chosen: null },
  ]);
});
