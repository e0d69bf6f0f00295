import { dayPattern, oneOf, readFilters, writeFilters } from './filters.rules';

const patterns = { state: oneOf(['open', 'closed']), from: dayPattern };

describe('filters in the address', () => {
  it('reads what the address can mean and nothing else', () => {
    expect(readFilters({ state: 'open', from: '2019-03-15', other: 'x' }, patterns)).toEqual({
      state: 'open',
      from: '2019-03-15',
    });
    expect(readFilters({ state: 'opened', from: ['2019-03-15'] }, patterns)).toEqual({});
  });

  it('takes out of the address what is not set any more', () => {
    expect(writeFilters({ state: null, from: '', to: 'x' })).toEqual({ state: undefined, from: undefined, to: 'x' });
  });
});
