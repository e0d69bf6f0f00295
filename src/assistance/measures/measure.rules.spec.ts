import { after, decidingLevel, MeasureAct, relocationClosed } from './measure.rules';

const acts: MeasureAct[] = ['approve', 'return', 'deliver', 'complete', 'verify', 'stop'];

describe('a measure', () => {
  it.each([
    ['01', { approve: '02', return: '01', stop: '06' }],
    ['02', { deliver: '03', stop: '06' }],
    ['03', { deliver: '03', complete: '04', stop: '06' }],
    ['04', { verify: '05' }],
    ['05', {}],
    ['06', {}],
    ['77', {}],
  ])('in state %s goes on as %j', (state, leads) => {
    const found = acts.flatMap((act) => (after(state, act) ? [[act, after(state, act)]] : []));
    expect(Object.fromEntries(found)).toEqual(leads);
  });

  it('is decided by the township up to its amount, and by the banner above', () => {
    expect([0, 999, 1000, 1001].map((fen) => decidingLevel(fen, 1000))).toEqual([
      ...['township', 'township', 'township', 'banner'],
    ]);
  });

  it.each([
    ['A53', '2021-01-01', true],
    ['A53', '2020-12-31', false],
    ['A53', null, false],
    ['A50', '2021-06-01', false],
  ])('of %s is closed to who was identified on %s: %s', (category, day, closed) => {
    expect(relocationClosed(category, day)).toBe(closed);
  });
});
