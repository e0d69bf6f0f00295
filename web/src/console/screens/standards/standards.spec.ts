import { standardKeys } from '../../../../../src/regions/standard-keys';
import { inForceOf } from '../../../../../src/regions/standards.rules';
import chinese from '@/words/zh/standards.json';
import { inForceOn, isKey, keys, monthDay, type Standard } from './standards.rules';

const set = (regionCode: string, validFrom: string, value: number): Standard =>
  ({
    ...{ id: `${regionCode} ${validFrom}`, key: 'poverty.line', regionCode, validFrom, value },
    unit: 'fen',
  }) as Standard;

describe('standards', () => {
  it('are those of the server, each with a word', () => {
    expect([...keys].sort()).toEqual([...standardKeys].sort());
    for (const key of keys) expect(chinese).toHaveProperty([`key.${key}`]);
    expect(isKey('poverty.line')).toBe(true);
    expect(isKey('poverty')).toBe(false);
  });

  it('hold by the innermost region and the latest day, as the server has it', () => {
    const history = [
      set('150500000000', '2018-01-01', 1),
      set('150500000000', '2019-06-01', 2),
      set('150521000000', '2017-01-01', 3),
      set('150521101200', '2020-01-01', 4),
    ];
    for (const day of ['2016-01-01', '2017-05-01', '2019-07-01', '2020-01-01'])
      expect(inForceOn(history, day)?.value).toBe(
        inForceOf(history, '150521101200', day)
          .all()
          .find(({ key }) => key === 'poverty.line')?.value,
      );
    expect(inForceOn(history, '2019-07-01')?.value).toBe(3);
    expect(inForceOn(history, '2016-01-01')).toBeUndefined();
  });

  it('read a first day of a year', () => {
    expect(monthDay(1001)).toEqual({ month: 10, day: 1 });
    expect(monthDay(101)).toEqual({ month: 1, day: 1 });
  });
});
