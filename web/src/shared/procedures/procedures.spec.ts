import { addDays } from '../day-count';
import { chainOf, levelsOf, newActs } from './chain.rules';
import { byUrgency, deadlineOf } from './deadline';
import { meetingPreview, restInFavour, type MeetingCounts } from './meeting.rules';
import { defaultsFrom, defaultsOfActs, kindOfStep, noticeTypeOf, readStandards } from './steps.rules';
import type { Act, CaseView } from './types';

const today = '2019-03-15';

describe('deadline', () => {
  const due = (dueOn: string | null, readyOn = '2019-03-01', state = 'open') =>
    deadlineOf({ state, readyOn, dueOn }, today);
  it.each([
    [due('2019-03-13'), { kind: 'late', days: 2 }],
    [due('2019-03-15'), { kind: 'today', days: 0 }],
    [due('2019-03-18'), { kind: 'soon', days: 3 }],
    [due('2019-03-19'), { kind: 'later', days: 4 }],
    [due('2019-03-24', '2019-03-19'), { kind: 'notYet', days: 4 }],
    [due(null), { kind: 'none', days: 0 }],
    [due('2019-03-01', '2019-03-01', 'decided'), { kind: 'none', days: 0 }],
  ])('%p', (is, expected) => expect(is).toEqual(expected));

  it('counts over the end of February', () => expect(addDays('2019-02-28', 1)).toBe('2019-03-01'));

  it('puts the most urgent first and those without a limit last', () => {
    const of = (id: string, dueOn: string | null) => ({ id, dueOn, readyOn: '2019-03-01', state: 'open' });
    const sorted = [of('c', null), of('b', '2019-03-16'), of('d', '2019-03-13'), of('a', '2019-03-16')].sort(byUrgency);
    expect(sorted.map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
  });
});

describe('preview of a meeting', () => {
  const standards = { quorum: 66.66, majority: 50 };
  const counts = (over: Partial<MeetingCounts>): MeetingCounts => ({
    ...{ expected: 15, present: 13, votesFor: 10, votesAgainst: 1, abstained: 1, aside: 1 },
    ...over,
  });

  it('says nothing of what is not filled in', () => {
    const empty = { expected: null, present: null, votesFor: null, votesAgainst: null, abstained: null };
    expect(meetingPreview(counts({ ...empty, aside: 0 }), standards)).toEqual({
      ...{ needed: undefined, quorate: undefined, morePresentThanExpected: false, voting: 0, gap: undefined },
      ...{ majorityAt: undefined, carried: undefined },
    });
  });
  it('wants two thirds there', () => {
    expect(meetingPreview(counts({}), standards)).toMatchObject({ needed: 10, quorate: true });
    expect(meetingPreview(counts({ present: 9 }), standards)).toMatchObject({ needed: 10, quorate: false });
    expect(meetingPreview(counts({ present: 10 }), standards)).toMatchObject({ quorate: true });
  });
  it('wants more than half of those who vote, abstentions included', () => {
    expect(meetingPreview(counts({}), standards)).toMatchObject({ voting: 12, majorityAt: 7, carried: true, gap: 0 });
    expect(meetingPreview(counts({ votesFor: 6, votesAgainst: 6, abstained: 0 }), standards).carried).toBe(false);
    expect(meetingPreview(counts({ votesFor: 7, votesAgainst: 5, abstained: 0 }), standards).carried).toBe(true);
  });
  it('sees votes that do not add up', () => {
    expect(meetingPreview(counts({ votesFor: 8 }), standards).gap).toBe(2);
    expect(meetingPreview(counts({ votesFor: 11 }), standards).gap).toBe(-1);
    expect(meetingPreview(counts({ present: 16 }), standards).morePresentThanExpected).toBe(true);
  });
  it('previews nothing without standards', () => {
    expect(meetingPreview(counts({}), {})).toMatchObject({ needed: undefined, majorityAt: undefined, gap: 0 });
  });
  it('gives the rest to those in favour', () => {
    expect(restInFavour(counts({}))).toBe(10);
    expect(restInFavour(counts({ present: null }))).toBeNull();
    expect(restInFavour(counts({ present: 1, aside: 3 }))).toBe(0);
  });
});

describe('steps', () => {
  it('knows what is recorded where, and which notice it is', () => {
    expect(kindOfStep('secondNoticeEnd')).toBe('closeNotice');
    expect(kindOfStep('nowhere')).toBeUndefined();
    expect(noticeTypeOf('entry', 'firstNotice')).toBe('01');
    expect(noticeTypeOf('exit', 'announcement')).toBe('05');
    expect(noticeTypeOf('entry', 'meeting')).toBeUndefined();
  });
  it('reads standards by family', () => {
    const rows = [
      { key: 'meeting.quorum', value: 66.66 },
      { key: 'notice.days.entry', value: 7 },
      { key: 'notice.days.exit', value: 10 },
    ] as Parameters<typeof readStandards>[0];
    expect(readStandards(rows, 'entry')).toEqual({ quorum: 66.66, majority: undefined, noticeDays: 7 });
    expect(readStandards(rows, 'exit').noticeDays).toBe(10);
  });
  it('remembers what stays the same', () => {
    const meeting = { place: 'hall', chair: 'A', recorder: 'B', expected: 15, present: 13 };
    expect(defaultsFrom('meeting', meeting)).toEqual({ place: 'hall', chair: 'A', recorder: 'B', expected: 15 });
    expect(defaultsFrom('homeCheck', { checkedOn: today })).toEqual({});
    const acts = [
      { kind: 'meeting', level: 'village', record: meeting },
      { kind: 'postNotice', level: 'village', record: { place: 'board', text: 'words' } },
      { kind: 'postNotice', level: 'township', record: { place: 'elsewhere', text: 'others' } },
    ];
    expect(defaultsOfActs(acts, 'village')).toMatchObject({ place: 'hall', noticePlace: 'board', noticeText: 'words' });
    expect(defaultsOfActs(acts, 'township')).toEqual({ noticePlace: 'elsewhere', noticeText: 'others' });
  });
});

describe('chain', () => {
  const act = (id: string, step: string, outcome: string): Act =>
    ({ id, step, outcome, kind: step, staffName: id, day: today, level: 'village' }) as unknown as Act;
  const steps = [
    ['meeting', 'village'],
    ['homeCheck', 'village'],
    ['review', 'township'],
    ['decision', 'banner'],
  ].map(([name, level]) => ({ name, level })) as unknown as CaseView['steps'];
  const opened = act('0', 'application', 'opened');
  const states = (view: Parameters<typeof chainOf>[0]) => chainOf(view).map(({ state }) => state);

  it('has done what lies behind, with the last act that settled it', () => {
    const acts = [
      opened,
      act('1', 'meeting', 'passed'),
      act('2', 'homeCheck', 'returned'),
      act('3', 'meeting', 'passed'),
    ];
    const view = { state: 'open', step: 'homeCheck', steps, acts };
    expect(states(view)).toEqual(['done', 'done', 'current', 'waiting', 'waiting']);
    expect(chainOf(view)[1]?.act?.id).toBe('3');
    expect(levelsOf(view).map(({ level, state }) => [level, state])).toEqual([
      ['village', 'current'],
      ['township', 'waiting'],
      ['banner', 'waiting'],
    ]);
  });
  it('is done all through once it is decided', () =>
    expect(states({ state: 'decided', step: null, steps, acts: [opened] })).toEqual(Array(5).fill('done')));
  it('stops where it was refused', () => {
    const acts = [opened, act('1', 'meeting', 'rejected')];
    const view = { state: 'refused', step: null, steps, acts };
    expect(states(view)).toEqual(['done', 'refused', 'waiting', 'waiting', 'waiting']);
    expect(levelsOf(view)[0]?.state).toBe('refused');
  });
  it('tells what is new', () =>
    expect(newActs([opened], [opened, act('1', 'meeting', 'passed')]).map(({ id }) => id)).toEqual(['1']));
});
