import { RequestCounts } from './request-counts';

const limit = { name: 'all', most: 10, within: 1000 };

describe('limits of requests', () => {
  const hits = (counts: RequestCounts, times: number, now: number, who = 'a') =>
    Array.from({ length: times }, () => counts.hit(limit, who, now));

  it('lets as many through as the limit says, and holds up the next for as long as the window', () => {
    const counts = new RequestCounts();
    expect(hits(counts, 11, 0)).toEqual([...Array<number>(10).fill(0), 1000]);
    expect(counts.hit(limit, 'a', 400)).toBe(600);
    expect(counts.hit(limit, 'a', 1000)).toBe(0);
  });

  it('counts everyone, and each limit, apart', () => {
    const counts = new RequestCounts();
    hits(counts, 11, 0);
    expect(counts.hit(limit, 'b', 0)).toBe(0);
    expect(counts.hit({ ...limit, name: 'address' }, 'a', 0)).toBe(0);
  });

  it('has no seam between two windows through which twice as many would pass', () => {
    const counts = new RequestCounts();
    expect(hits(counts, 10, 999)).toEqual(Array<number>(10).fill(0));
    expect(hits(counts, 10, 1001).filter((wait) => wait === 0)).toHaveLength(0);
  });

  it('forgets with the time', () => {
    const counts = new RequestCounts();
    hits(counts, 10, 0);
    expect(counts.hit(limit, 'a', 1500)).toBe(0);
    expect(hits(counts, 10, 10_000)).toEqual(Array<number>(10).fill(0));
  });
});
