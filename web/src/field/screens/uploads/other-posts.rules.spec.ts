import type { OperationItem } from '@/offline/types';
import { workOfOtherPosts } from './other-posts.rules';

const item = (key: string, part: Partial<OperationItem>): OperationItem =>
  ({ key, state: 'waiting', assignmentId: 'now', waitsFor: null, ...part }) as OperationItem;
const keys = (operations: OperationItem[]): [string, string[]][] =>
  workOfOtherPosts(operations).map((work) => [work.assignmentId, work.operations.map(({ key }) => key)]);

describe('work of other posts', () => {
  it('is none while everything waits for nothing but a line', () =>
    expect(keys([item('a', {}), item('b', { waitsFor: 'earlier' })])).toEqual([]));

  it('goes together by the post, what waits behind it included, in its order', () =>
    expect(
      keys([
        item('a', { assignmentId: 'old', waitsFor: 'assignment' }),
        item('b', {}),
        item('c', { assignmentId: 'old', waitsFor: 'earlier' }),
        item('d', { assignmentId: 'other', waitsFor: 'assignment' }),
      ]),
    ).toEqual([
      ['old', ['a', 'c']],
      ['other', ['d']],
    ]));

  it('leaves out what needs a decision of its own', () =>
    expect(
      keys([
        item('a', { assignmentId: 'old', waitsFor: 'assignment' }),
        item('b', { assignmentId: 'old', state: 'rejected' }),
      ]),
    ).toEqual([['old', ['a']]]));
});
