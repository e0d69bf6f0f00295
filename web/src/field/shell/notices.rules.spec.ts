import { noticeOf } from './notices.rules';

const calm = { outdated: false, signInNeeded: false, overdue: false };
const known = { summary: calm, sessionEnded: false, newerBuild: false };

describe('the notice on every screen of the phone', () => {
  it('is none when all is well', () => expect(noticeOf(known)).toBeUndefined());

  it.each([
    ['reload', { outdated: true, signInNeeded: true, overdue: true }],
    ['signIn', { outdated: false, signInNeeded: true, overdue: true }],
    ['overdue', { outdated: false, signInNeeded: false, overdue: true }],
    ['update', calm],
  ])('is the most urgent one: %s', (kind, summary) =>
    expect(noticeOf({ ...known, summary, newerBuild: true })).toBe(kind),
  );

  it('asks for signing in when the session has ended, whether or not something waits', () =>
    expect(noticeOf({ ...known, sessionEnded: true })).toBe('signIn'));
});
