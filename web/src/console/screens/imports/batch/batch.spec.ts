import { hadAHand, isOpen, isWorking, states, unknownCount, type Batch, type StepKind } from './batch.rules';

/** The server's own rule; read at run time, since the browser's types know nothing of decorators. */
const { next } = jest.requireActual<{
  next: (state: Batch['state'], kind: StepKind, job: string) => Batch['state'] | undefined;
}>('../../../../../../src/imports/batch.rules');

const kinds: StepKind[] = ['submit', 'read-again', 'withdraw', 'approve', 'refuse', 'undo'];
const jobs = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
const job = (state: (typeof jobs)[number]) => ({ state }) as Batch['job'];

describe('steps of a batch', () => {
  it('offers exactly what the server lets happen, in every state and with every job', () => {
    for (const state of states)
      for (const kind of kinds)
        for (const one of jobs)
          expect([state, kind, one, isOpen(kind, { state, job: job(one), wipedAt: null })]).toEqual([
            ...[state, kind, one],
            next(state, kind, one) !== undefined,
          ]);
  });

  it('neither reads again nor undoes what was wiped', () => {
    expect(isOpen('undo', { state: 'merged', job: job('done'), wipedAt: '2019-04-15T00:00:00Z' })).toBe(false);
    expect(isOpen('read-again', { state: 'failed', job: job('failed'), wipedAt: '2019-04-15T00:00:00Z' })).toBe(false);
  });

  it('asks again only while a job has the batch', () => {
    expect(isWorking({ state: 'reading', job: job('running') })).toBe(true);
    expect(isWorking({ state: 'reading', job: job('failed') })).toBe(false);
    expect(isWorking({ state: 'merged', job: job('running') })).toBe(false);
  });

  it('knows who prepared or handed in and may not decide', () => {
    const act = (staffId: string) => ({ staffId, name: null, at: '2019-03-15T00:00:00Z' });
    const batch = { prepared: act('a'), submitted: act('b') };
    expect(['a', 'b', 'c'].map((id) => hadAHand(id, batch))).toEqual([true, true, false]);
    expect(hadAHand('b', { prepared: act('a'), submitted: null })).toBe(false);
  });

  it('counts the headings that nobody knows over all sheets', () => {
    const sheet = (unknown: string[]) =>
      ({ unknown: unknown.map((heading, index) => ({ heading, index })) }) as Batch['sheets'][number];
    expect(unknownCount({ sheets: [sheet(['x', 'y']), sheet([]), sheet(['z'])] })).toBe(3);
  });
});
