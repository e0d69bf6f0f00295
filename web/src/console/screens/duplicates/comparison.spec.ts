import { agreement, compare } from './comparison.rules';

const fields = ['name', 'birthDate', 'idNumber', 'phone', 'sex'];
const one = { name: '何苏和', birthDate: '1971-12-08', idNumber: '1505**************', phone: '135******46', sex: '1' };

const likenesses = (other: object, kind = 'sameNameAndBirthDate'): Record<string, string> =>
  Object.fromEntries(compare(fields, one, other as never, kind).map(({ field, likeness }) => [field, likeness]));

test('what is the same, what is not, and what cannot be told', () => {
  expect(likenesses({ ...one, birthDate: '1971-12-09', sex: null })).toEqual({
    ...{ name: 'same', birthDate: 'different', idNumber: 'open', phone: 'open', sex: 'open' },
  });
});

test('two masks that look alike say nothing, two that differ do', () => {
  expect(likenesses({ ...one, phone: '187******57' })).toMatchObject({ phone: 'different' });
});

test('a pair that was found by its number has the same number, whatever the masks look like', () => {
  expect(likenesses({ ...one, idNumber: '2301**************' }, 'sameIdNumber')).toMatchObject({ idNumber: 'same' });
});

test('a field that neither record fills in is no row', () => {
  expect(compare(['education'], {}, { education: null }, 'nearName')).toEqual([]);
});

test('agreement counts only what both say', () => {
  expect(agreement(compare(fields, one, { ...one, sex: '2', phone: null }, 'sameIdNumber'))).toEqual({
    same: 3,
    of: 4,
  });
});
