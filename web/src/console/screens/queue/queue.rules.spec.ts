import type { CaseItem, CaseView } from '@/shared/procedures/types';
import { agreement, decisionOf, formOf, refusal, waysBack } from '../procedures/case/decision.rules';
import { batchKindOf, kindsIn, narrowed, nextAfter, stepTo } from './queue.rules';

const today = '2019-03-15';
const item = (id: string, over: Partial<CaseItem> = {}): CaseItem => ({
  ...{ id, householdId: id, householdNumber: null, headName: id, regionCode: '150521101200', villageName: 'v' },
  ...{ family: 'exit', variant: 'exit', state: 'open', step: 'review', since: today, readyOn: today },
  ...{ dueOn: '2019-03-25', late: false, waitsLevel: 'township', openedAt: today, returned: null },
  ...over,
});
const returned = { step: 'review', staffName: 'A', day: today, reason: null };
const queue = [
  item('a', { dueOn: '2019-03-13' }),
  item('b', { dueOn: '2019-03-18' }),
  item('c', { variant: 'new', step: 'secondNotice' }),
  item('d', { returned }),
];
const ids = (items: readonly CaseItem[]): string[] => items.map(({ id }) => id);

describe('queue', () => {
  it('narrows by what presses, by what came back, and by kind', () => {
    expect(ids(narrowed(queue, { mark: '', kind: '' }, today))).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(narrowed(queue, { mark: 'due', kind: '' }, today))).toEqual(['a', 'b']);
    expect(ids(narrowed(queue, { mark: 'again', kind: '' }, today))).toEqual(['d']);
    expect(ids(narrowed(queue, { mark: '', kind: 'new.secondNotice' }, today))).toEqual(['c']);
    expect(ids(narrowed(queue, { mark: 'due', kind: 'new.secondNotice' }, today))).toEqual([]);
  });
  it('counts kinds, the commonest first', () =>
    expect(kindsIn(queue).map(({ key, count }) => [key, count])).toEqual([
      ['exit.review', 3],
      ['new.secondNotice', 1],
    ]));
  it('moves by keys and stays within the list', () => {
    expect(stepTo(queue, 'a', 1)).toBe('b');
    expect(stepTo(queue, 'a', -1)).toBe('a');
    expect(stepTo(queue, 'd', 1)).toBe('d');
    expect(stepTo(queue, '', 1)).toBe('a');
    expect(stepTo([], 'a', 1)).toBeUndefined();
  });
  it('opens the next by itself', () => {
    expect(nextAfter(queue, 'a')).toBe('b');
    expect(nextAfter(queue, 'd')).toBe('c');
    expect(nextAfter([item('a')], 'a')).toBeUndefined();
  });
  it('decides together only what is identical and a plain yes', () => {
    expect(batchKindOf(queue)).toBeUndefined();
    expect(batchKindOf([item('a'), item('b')])).toBe('review');
    expect(batchKindOf([item('a')])).toBeUndefined();
    expect(batchKindOf([item('a', { step: 'exitNotice' }), item('b', { step: 'exitNotice' })])).toBeUndefined();
    expect(batchKindOf([item('a', { step: 'exitNoticeEnd' }), item('b', { step: 'exitNoticeEnd' })])).toBe(
      'closeNotice',
    );
  });
});

describe('decision', () => {
  const steps = [{ name: 'review', returnsTo: ['meeting', 'homeCheck'] }] as unknown as CaseView['steps'];

  it('knows what is the reader’s to do', () => {
    expect(decisionOf({ actions: ['review', 'return'] })).toBe('review');
    expect(decisionOf({ actions: ['meeting', 'withdraw'] })).toBeUndefined();
    expect(formOf({ actions: ['meeting', 'withdraw'] })).toBe('meeting');
    expect(formOf({ actions: ['withdraw'] })).toBeUndefined();
    expect(waysBack({ step: 'review', steps })).toEqual(['meeting', 'homeCheck']);
  });
  it('agrees with what was typed, or with the usual words where some are asked for', () => {
    const yes = { approve: true, expectedStep: 'review' };
    expect(agreement({ step: 'review' }, 'review', '', 'usual').body).toMatchObject({ ...yes, opinion: 'usual' });
    expect(agreement({ step: 'review' }, 'review', ' fine ', 'usual').body).toMatchObject({ ...yes, opinion: 'fine' });
    expect(agreement({ step: 'confirmation' }, 'confirmation', '', 'usual').body).toEqual({
      ...{ kind: 'confirmation', expectedStep: 'confirmation' },
    });
    expect(agreement({ step: 'exitNoticeEnd' }, 'closeNotice', '', 'usual').photoField).toBe('photoId');
  });
  it('refuses with the reason', () =>
    expect(refusal({ step: 'decision' }, 'decision', ' no ').body).toEqual({
      ...{ kind: 'decision', expectedStep: 'decision', approve: false, opinion: 'no' },
    }));
});
