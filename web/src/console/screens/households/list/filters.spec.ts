import { addressOf, filtersOf, isFiltered, sameFilters } from './filters';

test('what stands in the address is what is asked for, and back', () => {
  const filters = { regionCode: '150521101200', registration: 'registered', exitStatus: '1' } as const;
  expect(addressOf(filters)).toEqual({
    ...{ region: '150521101200', registration: 'registered', status: '1' },
    monitored: undefined,
  });
  expect(filtersOf({ region: '150521101200', registration: 'registered', status: '1' })).toEqual(filters);
});

test.each([
  [{ region: '1505' }],
  [{ region: ['150521101200', '150521101201'] }],
  [{ registration: 'eaten' }],
  [{ registration: 'registeredx' }],
  [{ status: '7' }],
  [{ monitored: '' }],
  [{ name: 'bh' }],
])('an address with %j asks for nothing that the interface would refuse', (query) => {
  expect(filtersOf(query)).toEqual({});
});

test('filters are the same when each is', () => {
  expect(sameFilters({ registration: 'draft' }, { registration: 'draft', exitStatus: undefined })).toBe(true);
  expect(sameFilters({ registration: 'draft' }, {})).toBe(false);
  expect(isFiltered({ exitStatus: undefined })).toBe(false);
  expect(isFiltered({ exitStatus: '0' })).toBe(true);
});
