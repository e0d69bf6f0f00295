import type { Batch } from './batch.rules';
import { chainOf } from './chain.rules';

const act = (name: string) => ({ staffId: name, name, at: '2019-03-15T02:00:00Z' });
const batch = (part: Partial<Batch>): Batch =>
  ({ ...{ prepared: act('a'), readAt: '2019-03-15T02:01:00Z', submitted: null, decided: null }, ...part }) as Batch;

describe('chain of a batch', () => {
  it('stands at the person whose turn it is', () => {
    expect(chainOf(batch({ state: 'staged' })).map(({ state }) => state)).toEqual([
      ...['done', 'done', 'current', 'waiting', 'waiting'],
    ]);
    expect(chainOf(batch({ state: 'submitted', submitted: act('a') }))[3]?.state).toBe('current');
  });

  it('says who refused and when', () => {
    const chain = chainOf(batch({ state: 'refused', submitted: act('a'), decided: act('b') }));
    expect(chain[3]).toMatchObject({ state: 'refused', act: { name: 'b' } });
  });

  it('does not tell a decision before the batch that is read again has come to it', () => {
    const chain = chainOf(batch({ state: 'reading', submitted: act('a'), decided: act('b') }));
    expect(chain.map(({ act: of }) => of?.name)).toEqual(['a', undefined, undefined, undefined, undefined]);
  });

  it('is done when the batch is merged', () => {
    expect(chainOf(batch({ state: 'merged' })).every(({ state }) => state === 'done')).toBe(true);
  });
});
