import { yearLater } from './waiver.rules';

test.each([
  ['2019-03-15', '2020-03-15'],
  ['2020-02-29', '2021-02-28'],
  ['2019-12-31', '2020-12-31'],
])('a year from %s is %s', (day, later) => expect(yearLater(day)).toBe(later));
