import type { OperationItem } from '@/offline/types';

/** Work that was done under another post than today's, by that post. */
export interface PostWork {
  assignmentId: string;
  /** In the order in which it was done. */
  operations: OperationItem[];
}

/**
 * What waits because of the post it was made under. Behind the first operation of a household the later ones wait for
 * that one, so all of a post go together.
 */
export function workOfOtherPosts(operations: readonly OperationItem[]): PostWork[] {
  const posts = new Set(
    operations.filter(({ waitsFor }) => waitsFor === 'assignment').map(({ assignmentId }) => assignmentId),
  );
  return [...posts].map((assignmentId) => ({
    assignmentId,
    operations: operations.filter((one) => one.state === 'waiting' && one.assignmentId === assignmentId),
  }));
}
