import lists from '../../../../src/regions/reference/code-lists.json';
import { codedMarksOf } from './status.rules';

const registered = { registration: 'registered' };

test.each([
  [{ ...registered, exitStatus: '0' }, 'open', 'plain', 'exit-status'],
  [{ ...registered, exitStatus: '1' }, 'full', 'grass', 'exit-status'],
  [{ ...registered, exitStatus: '2' }, 'diamond', 'gold', 'exit-status'],
  [{ ...registered, exitStatus: '3' }, 'square', 'red', 'exit-status'],
  [{ ...registered, exitStatus: '1', monitoringType: '1' }, 'diamond', 'gold', 'monitoring-type'],
  [{ ...registered, exitStatus: '1', monitoringType: '1', riskEliminated: true }, 'full', 'grass', 'exit-status'],
  [{ ...registered, exitStatus: '3', monitoringType: '1' }, 'square', 'red', 'exit-status'],
  [{ ...registered, exitStatus: null }, 'open', 'plain', 'registration'],
  [{ registration: 'draft' }, 'open', 'sky', 'registration'],
  [{ registration: 'submitted' }, 'diamond', 'gold', 'registration'],
  [{ registration: 'refused' }, 'full', 'plain', 'registration'],
  [{ registration: 'closed', exitStatus: '1' }, 'full', 'plain', 'registration'],
])('%j stands as %s, %s, by %s', (household, shape, tint, list) => {
  expect(codedMarksOf(household)[0]).toMatchObject({ shape, tint, list });
});

test('a monitored household that was lifted out carries both marks, a closed one also what it was', () => {
  const codes = (household: Parameters<typeof codedMarksOf>[0]) => codedMarksOf(household).map(({ code }) => code);
  expect(codes({ ...registered, exitStatus: '1', monitoringType: '2' })).toEqual(['2', '1']);
  expect(codes({ registration: 'closed', exitStatus: '1' })).toEqual(['closed', '1']);
});

test.each(['exit-status', 'monitoring-type'] as const)('every code of %s has a shape of its own meaning', (list) => {
  for (const { code } of lists[list].items) {
    const marks = codedMarksOf({
      ...registered,
      ...(list === 'exit-status' ? { exitStatus: code } : { monitoringType: code }),
    });
    expect(marks[0]).toMatchObject({ list, code });
    if (list === 'monitoring-type') expect(marks[0].shape).toBe('diamond');
  }
});

test('a code that no list knows is neutral', () => {
  expect(codedMarksOf({ ...registered, exitStatus: '8' })[0]).toMatchObject({
    shape: 'open',
    tint: 'plain',
    code: '8',
  });
});
