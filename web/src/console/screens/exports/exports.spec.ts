import chinese from '@/words/zh/exports.json';
import { actOf, asked, filtersOf, listNames, lists, type Export, type ListName } from './exports.rules';

/** The lists of the server; read at run time, since the browser's types know nothing of decorators. */
const { exportLists } = jest.requireActual<{ exportLists: Record<ListName, { permission: string }> }>(
  '../../../../../src/metrics/exports/export-lists',
);
const { readFilters } = jest.requireActual<{ readFilters: (list: object, given: object) => object }>(
  '../../../../../src/metrics/exports/filters.rules',
);
const { codes } = jest.requireActual<{ codes: (list: string) => string[] }>(
  '../../../../../src/regions/code-lists.rules',
);

function takes(list: ListName, filters: Record<string, unknown>): boolean {
  try {
    return Boolean(readFilters(exportLists[list], filters));
  } catch {
    return false;
  }
}

const clerk = { id: 'a', permissions: ['export.create', 'household.read'] };
const supervisor = { id: 'b', permissions: ['export.create', 'export.approve', 'household.read'] };
const now = new Date('2019-03-15T02:00:00Z');
const one = (part: Partial<Export>) =>
  ({ ...{ state: 'waiting', staffId: 'a', list: 'households', createdAt: '2019-03-15T01:30:00Z' }, ...part }) as Export;

describe('lists to be exported', () => {
  it('are those of the server, with what it asks a reader to be allowed', () => {
    expect(listNames).toEqual(Object.keys(exportLists));
    for (const name of listNames) expect(lists[name].needs).toBe(exportLists[name].permission);
  });

  it('are narrowed only by what the server takes', () => {
    for (const name of listNames)
      for (const [key, kind] of filtersOf(name))
        for (const value of 'values' in kind ? kind.values : codes(kind.codes))
          expect([name, key, value, takes(name, asked(name, { [key]: value }))]).toEqual([name, key, value, true]);
    expect(asked('duplicates', { regionCode: '150521000000' })).toEqual({});
    expect(asked('members', { regionCode: '150521000000', withLeft: 'true' })).toEqual({
      regionCode: '150521000000',
      withLeft: true,
    });
  });

  it('has a word for each value', () => {
    for (const name of listNames)
      for (const [key, kind] of filtersOf(name))
        for (const value of 'values' in kind ? kind.values : [])
          expect(chinese).toHaveProperty([`value.${key}.${value}`]);
  });
});

describe('what can be done with an export', () => {
  it('is fetched by who asked for it, for an hour', () => {
    expect(actOf(one({ state: 'ready' }), clerk, now)).toBe('fetch');
    expect(actOf(one({ state: 'ready' }), supervisor, now)).toBe('none');
    expect(actOf(one({ state: 'ready', createdAt: '2019-03-15T00:30:00Z' }), clerk, now)).toBe('expired');
  });

  it('is decided by a second person who may read the list', () => {
    expect(actOf(one({}), supervisor, now)).toBe('decide');
    expect(actOf(one({ list: 'objections' }), supervisor, now)).toBe('none');
    expect(actOf(one({}), clerk, now)).toBe('withdraw');
    expect(actOf(one({ staffId: 'b' }), supervisor, now)).toBe('withdraw');
  });

  it('is made by a job of the asker once it was agreed to', () => {
    expect(actOf(one({ state: 'approved' }), clerk, now)).toBe('job');
    expect(actOf(one({ state: 'refused' }), clerk, now)).toBe('none');
  });
});
