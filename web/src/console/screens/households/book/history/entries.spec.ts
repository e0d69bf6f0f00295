import { entriesOf, fieldsIn, systemReason, type PastChange } from './entries';
import { besideForm } from './told.rules';

const change = (seq: string, over: Partial<PastChange>, ...fields: string[]): PastChange => ({
  ...{ seq, at: '2019-03-01T02:00:00Z', who: null, op: 'update', table: 'household', row: 'r' },
  ...{ reason: null, request: 'q1' },
  changes: fields.map((field) => ({ field, old: null, new: 'x', masked: false })),
  ...over,
});
const told = (table: string, field: string) => besideForm(table, field) !== undefined || field === 'phone';

test('what was done in one request is one entry, with the reason of whichever row has one', () => {
  const entries = entriesOf(
    [
      change('3', { table: 'procedure' }, 'state', 'waitsFor'),
      change('2', { reason: '更正' }, 'exitStatus'),
      change('1', { request: 'q0' }, 'phone'),
    ],
    told,
  );
  expect(entries.map(({ key, reason, changes }) => [key, reason, changes.length])).toEqual([
    ['q1', '更正', 2],
    ['q0', null, 1],
  ]);
  expect(entries[0]?.changes[0]?.changes.map(({ field }) => field)).toEqual(['state']);
});

test('changes of keys and counters alone are no entry, a row that is made or goes always is', () => {
  expect(entriesOf([change('1', {}, 'updatedBy')], told)).toEqual([]);
  expect(entriesOf([change('1', { op: 'insert', table: 'member' }, 'householdId')], told)).toHaveLength(1);
  expect(entriesOf([change('1', { op: 'erase', table: 'member' }, 'grams')], told)).toHaveLength(1);
});

test('a table that nobody knows is left out', () => {
  expect(entriesOf([change('1', { table: 'duplicate_pair' }, 'state')], told)).toEqual([]);
});

test('one subject, and one field of it', () => {
  const changes = [
    change('2', { table: 'income_line', op: 'insert' }, 'item', 'amountFen'),
    change('1', { request: 'q0' }, 'phone', 'exitStatus'),
  ];
  expect(entriesOf(changes, told, { topic: 'income' }).map(({ key }) => key)).toEqual(['q1']);
  const [entry] = entriesOf(changes, told, { topic: 'household', field: 'phone' });
  expect(entry?.changes[0]?.changes.map(({ field }) => field)).toEqual(['phone']);
  expect(entriesOf(changes, told, { topic: 'member' })).toEqual([]);
});

test('the fields to choose from are those that were changed, each once', () => {
  const changes = [change('2', {}, 'phone', 'contentTag'), change('1', {}, 'phone', 'exitStatus')];
  expect(fieldsIn(changes, told, 'household').map(({ field }) => field)).toEqual(['phone', 'exitStatus']);
});

test.each([
  ['exit.exit decided', { kind: 'case', variant: 'exit', state: 'decided' }],
  ['import 01a21caa-d05f-7256-8cca-2e6b1e5aeaf7', { kind: 'import' }],
  ['undo of import 01a21caa-d05f-7256-8cca-2e6b1e5aeaf7: 传错了', { kind: 'undo', text: '传错了' }],
  ['change.split: 儿子成家', { kind: 'change', change: 'split', text: '儿子成家' }],
  ['change.head', { kind: 'change', change: 'head', text: '' }],
  ['key rotation', { kind: 'keys' }],
  ['retention', { kind: 'retention' }],
  ['户主改了手机号', undefined],
  ['import 了新数据', undefined],
])('the reason %j is read as %j', (reason, read) => expect(systemReason(reason)).toEqual(read));
