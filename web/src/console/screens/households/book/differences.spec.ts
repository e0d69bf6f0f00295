import { changedFields, differencesOf, sameValue } from './differences';
import type { BookRecord } from './record';

const book = (
  over: Partial<Record<'household' | 'member' | 'survey', object>> = {},
  lines: object[] = [],
): BookRecord =>
  ({
    household: {
      ...{ id: 'h', phone: '135******46', otherCauses: ['02', '10'], exitStatus: '0', updatedAt: 'x' },
      members: [{ id: 'm', name: '布和', health: ['01'], revisions: {}, ...over.member }],
      ...over.household,
    },
    surveys: [{ id: 's', year: 2018, cattle: 2, ...over.survey }],
    incomes: [{ id: 'i', year: 2018, peopleCount: 2, lines, totals: {} }],
  }) as unknown as BookRecord;

test.each([
  [null, undefined, true],
  ['', null, true],
  [[], null, true],
  [['a', 'b'], ['b', 'a'], true],
  [{ type: '01', remark: null }, { type: '01' }, true],
  [0, null, false],
  [false, null, false],
  ['0', 0, false],
  [['a'], ['a', 'b'], false],
])('%j and %j are the same: %s', (a, b, same) => expect(sameValue(a, b)).toBe(same));

test('two equal books do not differ, whenever they were written', () => {
  const written = { updatedAt: 'y', contentTag: 'another', comparison: { fen: 1 } };
  expect(differencesOf(book(), book({ household: written })).count).toBe(0);
});

test('each field that is another today is named with today’s value', () => {
  const now = book({
    household: { exitStatus: '1', exitYear: 2019 },
    member: { health: ['02'] },
    survey: { cattle: 5 },
  });
  const found = differencesOf(book(), now);
  expect([...found.household]).toEqual([
    ['exitStatus', '1'],
    ['exitYear', 2019],
  ]);
  expect(found.members.get('m')).toEqual(new Map([['health', ['02']]]));
  expect(found.surveys.get('s')).toEqual(new Map([['cattle', 5]]));
  expect(found.count).toBe(4);
});

test('amounts are compared by item, one that was taken back as well', () => {
  const then = book({}, [
    { item: 'W1', amountFen: 100 },
    { item: 'O1', amountFen: 200 },
  ]);
  const now = book({}, [
    { item: 'O1', amountFen: 250 },
    { item: 'T02', amountFen: 10 },
  ]);
  expect(differencesOf(then, now).incomes.get('i')).toEqual(
    new Map([
      ['lines.W1', null],
      ['lines.O1', 250],
      ['lines.T02', 10],
    ]),
  );
});

test('people and years that came later are told apart from changes', () => {
  const now = book();
  const members = [...now.household.members, { ...now.household.members[0], id: 'n', name: '新生儿' }];
  const later = differencesOf(book(), { ...now, household: { ...now.household, members } } as BookRecord);
  expect(later.later).toEqual({ members: ['新生儿'], surveys: [], incomes: [] });
  expect(later.count).toBe(1);
});

test('ids and tags are no content', () => {
  expect(changedFields('household', { id: 'a', revisions: { x: 1 } }, { id: 'b', revisions: {} }).size).toBe(0);
});
