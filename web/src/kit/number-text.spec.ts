import { plainDigits, readNumber, writeNumber } from './number-text';

const whole = { decimals: 0, negative: false };
const money = { decimals: 2, negative: false };

describe('numbers as they are typed', () => {
  it.each([
    ['', null],
    ['   ', null],
    ['56', 56],
    ['\uFF15\uFF16', 56],
    ['1,204', 1204],
    ['1\uFF0C204', 1204],
    [' 4 120 ', 4120],
    ['12.00', 12],
    ['+7', 7],
  ])('reads %p as a whole number', (text, value) => {
    expect(readNumber(text, whole)).toBe(value);
  });

  it.each(['12.5', 'twelve', '-3', '1e3', '--4', '.', '-', '99999999999999999999'])('does not read %p', (text) => {
    expect(readNumber(text, whole)).toBeUndefined();
  });

  it.each([
    ['4120.5', 4120.5],
    ['4120\u300250', 4120.5],
    ['\uFF14\uFF11\uFF12\uFF10\uFF0E\uFF15', 4120.5],
    ['.5', 0.5],
    ['3.', 3],
  ])('reads %p with decimals', (text, value) => {
    expect(readNumber(text, money)).toBe(value);
  });

  it('refuses more decimals than the amount has', () => {
    expect(readNumber('1.005', money)).toBeUndefined();
    expect(readNumber('1.050', money)).toBe(1.05);
  });

  it('reads a negative number only where one may be', () => {
    expect(readNumber('-3', { decimals: 0, negative: true })).toBe(-3);
    expect(readNumber('\uFF0D3', { decimals: 0, negative: true })).toBe(-3);
    expect(readNumber('\u22123', { decimals: 0, negative: true })).toBe(-3);
  });

  it('writes what it reads', () => {
    expect(writeNumber(2018, 0, false)).toBe('2018');
    expect(writeNumber(1204.5, 2, true)).toBe('1,204.5');
    expect(writeNumber(null, 0, false)).toBe('');
    for (const value of [0, 7, 1204, 4120.55]) expect(readNumber(writeNumber(value, 2, true), money)).toBe(value);
  });

  it('leaves other signs as they are', () => {
    expect(plainDigits('\uFF21\uFF12b')).toBe('\uFF212b');
  });
});
