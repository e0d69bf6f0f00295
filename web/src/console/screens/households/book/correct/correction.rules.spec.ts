import { changesOf, conflictsOf, faultAt, resolved, type Conflict, type Subject } from './correction.rules';

const subject: Subject = {
  values: { address: '河沿东', otherCauses: ['02', '10'], phone: '135******10', notes: null, cattle: 2 },
  tags: { phone: 'c3-s_X5Mzs--2a0y', notes: null },
};

test('only what is another value now is sent, with the value that was seen', () => {
  const typed = { address: '河沿西', otherCauses: ['10', '02'], cattle: 2 };
  expect(changesOf(subject, typed)).toEqual({ address: ['河沿东', '河沿西'] });
});

test('an emptied field becomes none, an untouched empty one nothing', () => {
  expect(changesOf(subject, { address: '', mainCause: null, otherCauses: [] })).toEqual({
    address: ['河沿东', null],
    otherCauses: [['02', '10'], null],
  });
});

test('a sealed value is based on its tag, never on the mask', () => {
  expect(changesOf(subject, { phone: '13500000000' })).toEqual({ phone: ['c3-s_X5Mzs--2a0y', '13500000000'] });
  expect(changesOf(subject, { notes: '新的' })).toEqual({ notes: [null, '新的'] });
});

test('a sealed field that was opened and left empty is not wiped; null wipes it', () => {
  expect(changesOf(subject, { phone: '' })).toEqual({});
  expect(changesOf(subject, { phone: null })).toEqual({ phone: ['c3-s_X5Mzs--2a0y', null] });
  expect(changesOf(subject, { notes: null })).toEqual({});
});

const errors = [
  {
    path: 'address',
    code: 'change.conflict',
    title: '',
    params: { current: '村北', from: '河沿东', to: '河沿西', who: '乌力吉', when: '2019-03-01T02:00:00.000Z' },
  },
  { path: 'set.cattle', code: 'value.number', title: '请填数字' },
];

test('a conflict names both values, who and when', () => {
  expect(conflictsOf(errors)).toEqual([
    { field: 'address', mine: '河沿西', theirs: '村北', who: '乌力吉', when: '2019-03-01T02:00:00.000Z' },
  ]);
});

const conflict = conflictsOf(errors)[0] as Conflict;
const changes = { address: ['河沿东', '河沿西'], cattle: [2, 3] } satisfies Record<string, [unknown, unknown]>;

test.each([
  [{ choice: 'mine' as const }, { address: ['村北', '河沿西'], cattle: [2, 3] }],
  [{ choice: 'theirs' as const }, { cattle: [2, 3] }],
  [
    { choice: 'other' as const, value: '村南' },
    { address: ['村北', '村南'], cattle: [2, 3] },
  ],
  [
    { choice: 'other' as const, value: '' },
    { address: ['村北', null], cattle: [2, 3] },
  ],
  [undefined, { cattle: [2, 3] }],
])('decided as %j the rest is based on what stands now', (decision, next) => {
  expect(resolved({ ...changes }, [conflict], { address: decision })).toEqual(next);
});

test('of a sealed field one’s own value is sent again, not the mask that the server repeats', () => {
  const [sealed] = conflictsOf([
    { path: 'phone', code: 'change.conflict', title: '', params: { current: 'new-tag', to: '135******00' } },
  ]);
  const sent = { phone: ['old-tag', '13500000000'] } satisfies Record<string, [unknown, unknown]>;
  expect(resolved(sent as never, [sealed as Conflict], { phone: { choice: 'mine' } })).toEqual({
    phone: ['new-tag', '13500000000'],
  });
});

test('a sentence of the server finds its field by either name', () => {
  expect(faultAt(errors, 'cattle', 'survey.cattle')).toBe('请填数字');
  expect(faultAt([{ path: 'survey.cattle', code: 'x', title: '多' }], 'cattle', 'survey.cattle')).toBe('多');
  expect(faultAt(errors, 'sheep', 'survey.sheep')).toBeUndefined();
});
