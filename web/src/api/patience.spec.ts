import { patienceFor } from './patience';

describe('how long an answer may take', () => {
  it('is the least for what is small', () => expect(patienceFor(30_000, 0)).toBe(30_000));

  it('grows with what has to be carried there, down to a line of 32 kbit a second', () => {
    expect(patienceFor(30_000, 400_000)).toBe(130_000);
    expect(patienceFor(30_000, 20_000_000)).toBeGreaterThan((20_000_000 * 8_000) / 32_000);
  });
});
