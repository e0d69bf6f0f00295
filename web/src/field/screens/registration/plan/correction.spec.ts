import type { OperationItem } from '@/offline/types';
import { newDraft, type RegistrationDraft } from './draft';
import { formPath, refusalsOf, repairsOf, targetOf, withUnsentIncome } from './correction';
import { stillStands } from './refusal';

const id = '0195a0b0-0000-7000-8000-0000000000aa';
const other = '0195a0b0-0000-7000-8000-0000000000bb';
const root = `/api/v1/households/${id}`;

const item = (given: Partial<OperationItem>): OperationItem =>
  ({ key: 'k', state: 'rejected', method: 'PUT', path: root, isPhoto: false, ...given }) as OperationItem;
const problem = (...errors: { path: string; code: string; params?: Record<string, unknown> }[]) => ({
  ...{ status: 422, code: 'household.check_failed', title: '不通过' },
  errors: errors.map((error) => ({ title: `${error.code} words`, ...error })),
});

function draft(): RegistrationDraft {
  const begun = newDraft({ regionCode: '150521101200', year: 2018, today: '2019-03-15' });
  Object.assign(begun.form.members[0]!, { id: 'h', name: '布和', birthDate: '1970-01-01' });
  begun.form.household.phone = '138';
  begun.form.survey.cattle = 3;
  begun.form.income.lines = { W1: 100 };
  return begun;
}

it.each([
  [{ path: root }, { part: 'household', id: '' }],
  [{ path: `${root}/members/${other}` }, { part: 'member', id: other }],
  [{ path: `${root}/surveys/${other}` }, { part: 'survey', id: other }],
  [{ path: `${root}/incomes/${other}` }, { part: 'income', id: other }],
  [{ path: `${root}/submission` }, { part: 'submission', id: '' }],
  [{ path: `${root}/attachments`, isPhoto: true }, undefined],
  [{ path: '/api/v1/procedures/x' }, undefined],
])('knows what %j writes', (given, expected) => {
  expect(targetOf(item(given))).toEqual(expected);
});

it.each([
  ['household', 'members.1.name', 'members[b].name'],
  ['household', 'set.phone', 'phone'],
  ['household', 'risks.0.type', 'risks.0.type'],
  ['household', 'members[h].birthDate', 'members[h].birthDate'],
  ['member', 'set.idNumber', `members[${other}].idNumber`],
  ['survey', 'cattle', 'survey.cattle'],
  ['income', 'lines.0.amountFen', 'income.lines[W1]'],
  ['income', 'set.lines.O2', 'income.lines[O2]'],
  ['income', 'peopleCount', 'income.peopleCount'],
  ['submission', 'survey.houseDangerClass', 'survey.houseDangerClass'],
] as const)('a fault of %s at %s stands at %s', (part, path, expected) => {
  const body = { members: [{ id: 'h' }, { id: 'b' }], lines: [{ item: 'W1' }] };
  expect(formPath({ part, id: other }, path, body)).toBe(expected);
});

it('a refusal stands until its answer has changed or its doubt was explained', () => {
  const begun = draft();
  const faults = [
    { path: 'members[h].idNumber', code: 'identity.number_elsewhere', params: { severity: 'error' } },
    { path: 'members[h].name', code: 'identity.near_name', params: { severity: 'doubt' } },
  ];
  const items = [item({ method: 'POST', path: `${root}/submission`, problem: problem(...faults) })];
  const [elsewhere, near] = refusalsOf(items, begun.form);
  expect(elsewhere).toMatchObject({ doubt: false, title: 'identity.number_elsewhere words', about: null });
  expect([stillStands(elsewhere!, begun), stillStands(near!, begun)]).toEqual([true, true]);
  begun.form.members[0]!.idNumber = '15';
  begun.explained['identity.near_name@members[h].name'] = { id: 'w', code: '', path: '', reason: '不是一个人' };
  expect([stillStands(elsewhere!, begun), stillStands(near!, begun)]).toEqual([false, false]);
});

it('a refusal without fields is told as one', () => {
  const [only] = refusalsOf([item({ problem: problem() })], draft().form);
  expect(only).toMatchObject({ path: '', title: '不通过' });
});

it('what was refused as a whole is sent whole again, a change on what it was based on, and handing in comes anew', () => {
  const { form } = draft();
  const change = { set: { phone: ['137', '99'], address: ['a', 'b'], notes: ['c', 'd'] }, reason: 'x' };
  Object.assign(form.household, { phone: '138', address: 'a', notes: null });
  const repairs = repairsOf(
    [
      item({ key: 'put' }),
      item({ key: 'patch', method: 'PATCH', body: change }),
      item({ key: 'none', method: 'PATCH', body: { set: { address: ['a', 'b'] } } }),
      item({ key: 'survey', path: `${root}/surveys/${other}` }),
      item({ key: 'income', path: `${root}/incomes/${other}`, body: { kind: 'annual', year: 2018, lines: [] } }),
      item({ key: 'in', method: 'POST', path: `${root}/submission` }),
      item({ key: 'waiting', state: 'waiting' }),
    ],
    form,
  );
  expect(repairs).toMatchObject([
    { how: 'correct', key: 'put', body: { phone: '138', members: [{ id: 'h', name: '布和' }] } },
    { how: 'correct', key: 'patch', body: { set: { phone: ['137', '138'], notes: ['c', null] }, reason: 'x' } },
    { how: 'drop', key: 'none' },
    { how: 'correct', key: 'survey', body: { cattle: 3, year: 2018 } },
    { how: 'correct', key: 'income', body: { kind: 'annual', lines: [{ item: 'W1', amountFen: 100 }] } },
    { how: 'drop', key: 'in' },
  ]);
});

it('shows the amounts that the phone has not sent yet', () => {
  const line = (item: string, amountFen: number) => ({ item, amountFen, origin: 'reported' });
  const packed = {
    incomes: [{ id: other, kind: 'annual', year: 2017, peopleCount: 2, lines: [line('W1', 1), line('O1', 2)] }],
    pending: [
      {
        method: 'PUT',
        path: `${root}/incomes/${id}`,
        body: { kind: 'annual', year: 2018, lines: [{ item: 'W1', amountFen: 5 }] },
      },
      {
        method: 'PATCH',
        path: `${root}/incomes/${other}`,
        body: { set: { 'lines.O1': [2, null], 'lines.W1': [1, 9], peopleCount: [2, 3] } },
      },
      { method: 'POST', path: `${root}/submission`, body: undefined },
    ],
  };
  const { incomes } = withUnsentIncome(packed);
  expect(incomes).toEqual([
    { id: other, kind: 'annual', year: 2017, peopleCount: 3, lines: [line('W1', 9)] },
    { id, kind: 'annual', year: 2018, lines: [line('W1', 5)] },
  ]);
});
