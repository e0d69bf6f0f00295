import type { Summary } from '@/offline/types';

/** What a person has to know on every screen, by what they can do about it. */
export type NoticeKind = 'reload' | 'signIn' | 'overdue' | 'update';

interface Known {
  summary: Pick<Summary, 'outdated' | 'signInNeeded' | 'overdue'>;
  sessionEnded: boolean;
  /** A newer build waits on this phone. */
  newerBuild: boolean;
}

/** The most urgent of them: a page that can no longer keep what is typed comes before all others. */
export function noticeOf({ summary, sessionEnded, newerBuild }: Known): NoticeKind | undefined {
  if (summary.outdated) return 'reload';
  if (summary.signInNeeded || sessionEnded) return 'signIn';
  if (summary.overdue) return 'overdue';
  return newerBuild ? 'update' : undefined;
}
