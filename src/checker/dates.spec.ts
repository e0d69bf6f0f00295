import fc from 'fast-check';
import { ageOn, dayAfter, dayBefore, daysInMonth, formatDate, parseDate } from './dates';

const years = fc.integer({ min: 1850, max: 2150 });
const date = fc
  .date({ min: new Date('1850-01-01'), max: new Date('2149-12-31'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10));

describe('dates', () => {
  it('know the length of every month as the platform does', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
    );
  });

  it('go forth and back, in writing and by a day', () => {
    fc.assert(
      fc.property(date, (text) => {
        const parts = parseDate(text);
        expect(parts && formatDate(parts.year, parts.month, parts.day)).toBe(text);
        expect(dayBefore(dayAfter(text))).toBe(text);
        expect(dayAfter(text) > text).toBe(true);
      }),
    );
  });

  it.each(['2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '2024-4-1', '', null])(
    'refuse %s',
    (text) => expect(parseDate(text)).toBeNull(),
  );

  it.each([
    ['2008-05-20', '2024-05-20', 16],
    ['2008-05-21', '2024-05-20', 15],
    ['2008-02-29', '2024-02-28', 15],
    ['2024-05-20', '2024-05-20', 0],
    ['2024-05-21', '2024-05-20', null],
    [null, '2024-05-20', null],
  ])('give the age of someone born %s on %s as %s', (birth, on, age) => expect(ageOn(birth, on)).toBe(age));
});
