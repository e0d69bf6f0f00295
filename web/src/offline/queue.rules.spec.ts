import fc from 'fast-check';
import { backoff, retryAfterOf } from './backoff.rules';
import { longestWait, lookAgainIn, type Queued, ready, waitReasons } from './queue.rules';

const now = 1_000_000;

const queued = (seq: number, more: Partial<Queued> = {}): Queued => ({
  ...{ seq, key: `k${seq}`, entity: 'h', state: 'waiting', isPhoto: false, creates: false, needs: [] },
  ...{ assignmentId: 'a', nextAt: 0, lastStatus: null, tries: 0 },
  ...more,
});

const queues = fc
  .array(
    fc.record({
      entity: fc.constantFrom('h1', 'h2', 'h3'),
      state: fc.constantFrom('waiting' as const, 'conflict' as const, 'rejected' as const),
      isPhoto: fc.boolean(),
      creates: fc.boolean(),
      assignmentId: fc.constantFrom('a', 'b'),
      nextAt: fc.constantFrom(0, now, now + 1, now + longestWait, now + longestWait + 1),
      lastStatus: fc.constantFrom(null, 0, 503),
      tries: fc.nat(5),
      need: fc.nat(12),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ need, ...row }, at) =>
      queued(at + 1, { ...row, creates: row.creates && !row.isPhoto, needs: need < at ? [`k${need + 1}`] : [] }),
    ),
  );
const hurries = fc.constantFrom('no' as const, 'few' as const, 'all' as const);

describe('the order of the queue', () => {
  it('lets text of one household go only in its order', () => {
    fc.assert(
      fc.property(queues, hurries, (rows, hurry) => {
        for (const row of ready(rows, now, 'a', hurry)) {
          expect(row.state).toBe('waiting');
          expect(row.assignmentId).toBe('a');
          const earlier = rows.filter((one) => one.entity === row.entity && !one.isPhoto && one.seq < row.seq);
          if (!row.isPhoto) expect(earlier).toEqual([]);
          expect(rows.some((one) => row.needs.includes(one.key))).toBe(false);
        }
      }),
    );
  });

  it('never sends a photograph before its household, nor two at once, nor before text that may go', () => {
    fc.assert(
      fc.property(queues, hurries, (rows, hurry) => {
        const free = ready(rows, now, 'a', hurry);
        const photos = free.filter(({ isPhoto }) => isPhoto);
        expect(photos.length).toBeLessThanOrEqual(1);
        if (photos.length) expect(free).toHaveLength(1);
        for (const photo of photos)
          expect(rows.some(({ entity, creates }) => creates && entity === photo.entity)).toBe(false);
      }),
    );
  });

  it('holds up nobody but those of the same household and those who need the answer', () => {
    fc.assert(
      fc.property(queues, (rows) => {
        const reasons = waitReasons(rows, 'a');
        const inOrder = rows.filter((row) => !row.isPhoto);
        const firsts = inOrder.filter((row, at) => inOrder.findIndex(({ entity }) => entity === row.entity) === at);
        for (const row of firsts)
          if (row.assignmentId === 'a' && !row.needs.length) expect(reasons.has(row.seq)).toBe(false);
      }),
    );
  });

  it('says why each one waits', () => {
    const rows = [
      queued(1, { state: 'conflict', creates: true }),
      queued(2),
      queued(3, { isPhoto: true }),
      queued(4, { entity: 'i', isPhoto: true }),
      queued(5, { entity: 'i', needs: ['k4'] }),
      queued(6, { entity: 'j', assignmentId: 'b' }),
      queued(7, { entity: 'k' }),
    ];
    expect([...waitReasons(rows, 'a')]).toEqual([
      [2, 'earlier'],
      [3, 'earlier'],
      [5, 'photo'],
      [6, 'assignment'],
    ]);
    expect(ready(rows, now, 'a').map(({ seq }) => seq)).toEqual([7]);
  });

  it('lets those that only lack a line go in a hurry, and one that never gets through only a few times', () => {
    const late = { nextAt: now + 9 };
    const rows = [
      queued(1, { entity: '1', ...late, lastStatus: 0, tries: 1 }),
      queued(2, { entity: '2', ...late, lastStatus: 0, tries: 9 }),
      queued(3, { entity: '3', ...late, lastStatus: 503, tries: 1 }),
    ];
    const seqs = (hurry: 'no' | 'few' | 'all') => ready(rows, now, 'a', hurry).map(({ seq }) => seq);
    expect([seqs('no'), seqs('few'), seqs('all')]).toEqual([[], [1], [1, 2]]);
  });

  it('is not stopped for ever by a clock that was set back', () =>
    expect(ready([queued(1, { nextAt: now + 86_400_000 })], now, 'a')).toHaveLength(1));

  it('is looked at again when the next one is due, a minute later at most', () => {
    expect(lookAgainIn([queued(1, { nextAt: now + 5000 }), queued(2, { nextAt: now + 3000 })], now)).toBe(3000);
    expect(lookAgainIn([queued(1, { nextAt: now + 500_000 })], now)).toBe(60_000);
    expect(lookAgainIn([queued(1, { nextAt: now + 1 })], now)).toBe(250);
    expect(lookAgainIn([queued(1, { state: 'conflict', nextAt: now + 1000 })], now)).toBe(60_000);
    expect(lookAgainIn([], now)).toBe(60_000);
  });
});

describe('backing off', () => {
  it('doubles from two seconds to five minutes, by chance up to half shorter, and never below what the server asks', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.option(fc.nat(7_200_000), { nil: undefined }),
        unit,
        (n, asked, chance) => {
          const wait = backoff(n, asked, chance);
          const full = Math.min(2000 * 2 ** (n - 1), 300_000);
          expect(wait).toBeGreaterThanOrEqual(Math.max(full / 2, Math.min(asked ?? 0, longestWait)));
          expect(wait).toBeLessThanOrEqual(Math.max(full, Math.min(asked ?? 0, longestWait)));
        },
      ),
    );
    expect([1, 2, 3, 9, 50].map((tries) => backoff(tries, undefined, 1))).toEqual([2000, 4000, 8000, 300_000, 300_000]);
  });

  it('spreads a village over time', () =>
    expect(new Set(Array.from({ length: 50 }, () => backoff(5, undefined))).size).toBeGreaterThan(30));

  it.each([
    ['120', 120_000],
    [new Date(now + 90_000).toUTCString(), 90_000],
    [new Date(now - 90_000).toUTCString(), 0],
    ['soon', undefined],
    [null, undefined],
  ])('reads Retry-After %s', (header, wait) => expect(retryAfterOf(header, now)).toBe(wait));
});
