import fc from 'fast-check';

import { addDays } from '../src/platform/clock';
import { Facts } from '../src/procedures/case.rules';
import { entry, exit } from '../src/procedures/definitions.rules';
import { act, answerObjection, missingNow, openTo } from '../src/procedures/procedure.rules';

import { standards, clean, worker, second, reviewer, supervisor, clerk, recordFor, walk } from './walk-procedure';
const codesOf = (answer: ReturnType<typeof act>) => (answer.allowed ? [] : answer.missing.map(({ code }) => code));

describe('a notice', () => {
  it('can be neither shorter than its standard nor taken down before its last day is over, in any calendar', () => {
    const { current } = walk(entry, 'firstNotice', '2019-01-01');
    const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2016-02-01', n));
    fc.assert(
      fc.property(day, fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 40 }), (from, length, later) => {
        const here = { ...current, since: from, readyOn: from };
        const to = addDays(from, length);
        const posted = act(entry, here, { kind: 'postNotice', from, to }, worker, from, clean);
        expect(posted.allowed).toBe(length >= 7);
        if (!posted.allowed) return;
        expect(posted.next.readyOn).toBe(addDays(to, 1));
        const today = addDays(to, later);
        const facts = { ...clean, notice: { to } };
        expect(act(entry, posted.next, { kind: 'closeNotice' }, worker, today, facts).allowed).toBe(later > 0);
      }),
    );
  });

  it('stays up while an objection is unread or unanswered', () => {
    const { current } = walk(entry, 'firstNoticeEnd');
    const notice = { to: addDays(current.readyOn, -1) };
    const close = (objections: Facts['objections']) =>
      codesOf(act(entry, current, { kind: 'closeNotice' }, worker, current.readyOn, { ...clean, notice, objections }));
    expect(close({ untriaged: 1, unanswered: 0 })).toEqual(['procedure.objection_untriaged']);
    expect(close({ untriaged: 0, unanswered: 2 })).toEqual(['procedure.objection_open']);
    expect(close({ untriaged: 0, unanswered: 0 })).toEqual([]);
  });

  it.each([
    ['01', undefined],
    ['02', { state: 'refused', step: null }],
    ['03', { state: 'open', step: 'meeting' }],
    ['04', { state: 'open', step: 'firstNotice' }],
  ])('with an objection answered %s leads to %p', (result, expected) => {
    const { current, day } = walk(entry, 'firstNoticeEnd');
    const answer = answerObjection(entry, current, result, worker, day, standards);
    if (expected) expect(answer?.next).toMatchObject(expected);
    else expect(answer).toBeUndefined();
  });
});

describe('a meeting', () => {
  const { current, day } = walk(entry, 'meeting');
  const meet = (change: object) =>
    act(entry, current, { ...recordFor(entry, 'meeting', 'meeting', day), ...change }, worker, day, clean);

  it.each([
    [{ present: 7, votesFor: 4 }, ['procedure.quorum_missing']],
    [{ votesFor: 8 }, ['procedure.votes_do_not_add']],
    [{ expected: 9 }, ['procedure.more_present_than_expected']],
    [{ heldOn: addDays(day, 1) }, ['procedure.day_outside']],
    [{ heldOn: addDays(day, -1) }, ['procedure.day_outside']],
    [{ present: 8, votesFor: 5 }, []],
  ])('%p gives %p', (change, codes) => expect(codesOf(meet(change))).toEqual(codes));

  it('ends the case when no more than half of those voting are for it', () => {
    expect(meet({ votesFor: 4, votesAgainst: 4, abstained: 1 })).toMatchObject({
      allowed: true,
      outcome: 'rejected',
      next: { state: 'refused' },
    });
    expect(meet({ votesFor: 5, votesAgainst: 4, abstained: 0 })).toMatchObject({ outcome: 'passed' });
  });
});

describe('an exit', () => {
  it('needs an income statement, and ends when an item does not pass or income is below the line', () => {
    const { current, day } = walk(exit, 'homeCheck');
    const check = recordFor(exit, 'homeCheck', 'homeCheck', day);
    expect(codesOf(act(exit, current, check, worker, day, { ...clean, income: null }))).toEqual([
      'procedure.income_missing',
    ]);
    const { current: checked } = walk(exit, 'confirmation');
    const confirmed = act(exit, checked, { kind: 'confirmation' }, second, day, { ...clean, failedItems: ['income'] });
    expect(confirmed).toMatchObject({ allowed: true, outcome: 'rejected', next: { state: 'refused' } });
  });

  it('goes back to the check when the household does not agree, and wants the reason', () => {
    const { current, day } = walk(exit, 'agreement');
    const refuse = (refusalReason?: string) =>
      act(exit, current, { kind: 'agreement', signedOn: day, signed: false, refusalReason }, worker, day, clean);
    expect(codesOf(refuse())).toEqual(['procedure.refusal_reason_missing']);
    expect(refuse('收入不稳定')).toMatchObject({ outcome: 'returned', next: { state: 'open', step: 'homeCheck' } });
  });
});

describe('four eyes', () => {
  it('keeps whoever recorded something below from deciding above, also after a change of post', () => {
    const { current, day } = walk(entry, 'decision');
    for (const before of [worker, second, reviewer]) {
      const promoted = { ...supervisor, staffId: before.staffId };
      expect(openTo(entry, current, promoted)).toEqual([]);
      expect(act(entry, current, { kind: 'decision', approve: true }, promoted, day, clean)).toMatchObject({
        why: 'forbidden',
        missing: [{ code: 'procedure.four_eyes' }],
      });
    }
  });

  it('keeps the decider from announcing', () => {
    const { current } = walk(entry, 'announcement');
    expect(openTo(entry, current, { ...clerk, staffId: supervisor.staffId })).toEqual([]);
    expect(openTo(entry, current, clerk)).toEqual(['announcement', 'return']);
  });
});

describe('the way back', () => {
  it('leads only to the steps that are named', () => {
    const { current, day } = walk(entry, 'review');
    const back = (to: string) =>
      act(entry, current, { kind: 'return', to, reason: 'photo unreadable' }, reviewer, day, clean);
    expect(back('firstNotice')).toMatchObject({ outcome: 'returned', next: { step: 'firstNotice', state: 'open' } });
    expect(codesOf(back('decision'))).toEqual(['procedure.no_such_return']);
  });

  it('is open to the village until the banner has decided', () => {
    const withdraw = (until: string) => {
      const { current, day } = walk(entry, until);
      return act(entry, current, { kind: 'withdraw', reason: 'moved away' }, worker, day, clean);
    };
    expect(withdraw('decision')).toMatchObject({ outcome: 'withdrawn', next: { state: 'withdrawn' } });
    expect(codesOf(withdraw('announcement'))).toEqual(['procedure.too_late_to_withdraw']);
  });

  it('says what is missing before anything is recorded', () => {
    const { current, day } = walk(entry, 'review');
    expect(missingNow(entry, current, day, { ...clean, errors: ['identity.check', 'family.head'] })).toEqual([
      { path: '', code: 'procedure.checker_errors', params: { errors: 2, codes: 'identity.check,family.head' } },
    ]);
  });
});
