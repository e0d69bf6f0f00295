import chinese from '@/words/zh/jobs.json';
import { isActive, kinds, placeOf, stepKey, steps } from './jobs.rules';

describe('jobs in words', () => {
  it('has a sentence for every step of every kind', () => {
    for (const kind of kinds)
      for (const step of steps[kind])
        expect(chinese).toHaveProperty([`step.${stepKey({ kind, state: 'running', step })}`]);
    expect(chinese).toHaveProperty(['step.waiting']);
    expect(chinese).toHaveProperty(['step.running']);
  });

  it('says of what it does not know that it runs', () => {
    expect(stepKey({ kind: 'export', state: 'running', step: null })).toBe('running');
    expect(stepKey({ kind: 'export', state: 'running', step: 'elsewhere' })).toBe('running');
    expect(stepKey({ kind: 'other', state: 'waiting', step: 'rows' })).toBe('waiting');
  });

  it('leads to what the work was about', () => {
    expect(placeOf({ kind: 'import-merge', result: { batchId: 'b' } })).toBe('/imports/b');
    expect(placeOf({ kind: 'import-read', result: null })).toBe('/imports');
    expect(placeOf({ kind: 'export', result: { rows: 3 } })).toBe('/exports?mine=1');
    expect(placeOf({ kind: 'other', result: null })).toBeUndefined();
    expect(isActive({ state: 'running' })).toBe(true);
    expect(isActive({ state: 'failed' })).toBe(false);
  });
});
