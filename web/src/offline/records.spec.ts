import { ownWrites, rebased } from './rebase.rules';
import { withAnswer } from './answer.rules';
import { placeOf, withWrite, type Write } from './overlay.rules';
import type { PackedHousehold } from './pack-types';
import { fits, plain } from './search.rules';

const id = '0190bbbb-0000-7000-8000-000000000001';
const [head, wife] = ['0190bbbb-0000-7000-8000-00000000000a', '0190bbbb-0000-7000-8000-00000000000b'];
const path = `/api/v1/households/${id}`;
const write = (method: Write['method'], more: string, body?: unknown): Write => ({
  method,
  path: `${path}${more}`,
  body,
});

const packed: PackedHousehold = {
  household: {
    ...{
      id,
      headName: '包布和',
      headMemberId: head,
      memberCount: 2,
      registration: 'draft',
      number: null,
      address: 'A',
    },
    ...{ phone: '13800001111', revisions: { phone: 'tag-1' } },
    members: [
      { id: head, name: '包布和', relation: '01', status: '1', phone: '13900002222' },
      { id: wife, name: '萨仁·花', relation: '02', status: '1', nameMn: 'ᠰᠠᠷᠠᠨ' },
    ],
  },
  spellings: [
    { memberId: head, pinyin: ['baobuhe'], initials: ['bbh'] },
    { memberId: wife, pinyin: ['sarenhua'], initials: ['srh'] },
  ],
  survey: null,
  ...{ incomes: [], attachments: [], waivers: [], procedure: null, notices: [], changeRequests: [] },
};

const after = (...writes: Write[]) =>
  writes.reduce<PackedHousehold | undefined>((before, one) => withWrite(before, one), packed);

describe('a household with unsent changes in it', () => {
  it('shows changed fields, and leaves what the server gave untouched', () => {
    expect(after(write('PATCH', '', { set: { address: ['A', 'B'] } }))?.household).toMatchObject({ address: 'B' });
    expect(packed.household.address).toBe('A');
  });

  it('is there as soon as it is registered', () => {
    const body = { address: 'C', members: [{ id: head, name: '白音', relation: '01' }] };
    const made = withWrite(undefined, write('PUT', '', body));
    const household = { id, headName: '白音', headMemberId: head, memberCount: 1, registration: 'draft', number: null };
    expect(made?.household).toMatchObject({ ...household, address: 'C' });
    expect(withWrite(packed, write('PUT', '', body))).toBe(packed);
  });

  it('gains, changes and loses members', () => {
    const third = '0190bbbb-0000-7000-8000-00000000000c';
    const added = after(write('PUT', `/members/${third}`, { name: '小花', relation: '03' }));
    expect(added?.household).toMatchObject({ memberCount: 3, members: [{}, {}, { id: third, name: '小花' }] });
    const renamed = after(write('PATCH', `/members/${head}`, { set: { name: ['包布和', '包布合'] } }));
    expect(renamed?.household).toMatchObject({ headName: '包布合' });
    const smaller = after(write('DELETE', `/members/${wife}`));
    expect(smaller?.household).toMatchObject({ memberCount: 1, members: [{ id: head }] });
    expect(after(write('PATCH', `/members/${third}`, { set: { name: ['a', 'b'] } }))?.household.memberCount).toBe(2);
  });

  it('is shown as submitted, and with the survey that was begun', () => {
    expect(after(write('POST', '/submission'))?.household.registration).toBe('submitted');
    const survey = write('PUT', `/surveys/${wife}`, { year: 2019, houseSafe: true });
    const changed = write('PATCH', `/surveys/${wife}`, { set: { houseSafe: [true, false] } });
    expect(after(survey, changed)?.survey).toMatchObject({ id: wife, year: 2019, houseSafe: false });
    const older = write('PUT', `/surveys/${head}`, { year: 2018 });
    expect(after(survey, older)?.survey).toMatchObject({ id: wife });
  });

  it('does not care for writes about something else, nor for those to a household that is not here', () => {
    expect(after(write('PUT', '/incomes/x'), { method: 'POST', path: '/api/v1/procedures/x/steps' })).toBe(packed);
    expect(withWrite(undefined, write('PATCH', '', { set: { address: ['A', 'B'] } }))).toBeUndefined();
    expect(placeOf('/api/v1/households/search')).toBeUndefined();
  });

  it('is as the server says once that has answered', () => {
    const answer = { ...packed.household, address: 'B tidied', number: '150521000001', revisions: { phone: 'tag-2' } };
    const own = write('PATCH', '', { set: { address: ['A', ' B '] } });
    const next = withAnswer(packed, own, answer)?.household;
    expect(next).toMatchObject({ address: 'B tidied', number: '150521000001', revisions: { phone: 'tag-2' } });
    const member = withAnswer(packed, write('PATCH', `/members/${wife}`, { set: {} }), { id: wife, name: '萨仁花' });
    expect(member?.household.members[1]).toMatchObject({ name: '萨仁花', relation: '02' });
    expect(withAnswer(packed, own, undefined)?.household).toMatchObject({ address: ' B ' });
  });
});

describe('a later change of the same phone', () => {
  const answer = {
    ...{ address: 'B tidied', phone: '138****1', revisions: { phone: 'tag-2' } },
    members: [{ id: head, idNumber: '1505****', revisions: { idNumber: 'tag-9' } }],
  };

  it('is based on what the server made of the earlier one, sealed fields on their tags', () => {
    const own = ownWrites(write('PATCH', '', { set: { address: ['A', ' B '], phone: ['tag-1', '138 1'] } }), answer);
    const later = write('PATCH', '', {
      set: { address: [' B ', 'C'], phone: ['138 1', '1382'], bankName: ['x', 'y'] },
    });
    expect(rebased(later, own)).toEqual({
      set: { address: ['B tidied', 'C'], phone: ['tag-2', '1382'], bankName: ['x', 'y'] },
    });
  });

  it('of a member follows the registration that brought the member', () => {
    const body = { members: [{ id: head, idNumber: '150521197001011234' }] };
    const own = ownWrites(write('PUT', '', body), answer);
    const later = write('PATCH', `/members/${head}`, {
      set: { idNumber: ['150521197001011234', '150521197001011242'] },
    });
    expect(rebased(later, own)).toEqual({ set: { idNumber: ['tag-9', '150521197001011242'] } });
  });

  it('that is based on something else stays as it is, and with it the conflict', () => {
    const own = ownWrites(write('PATCH', '', { set: { address: ['A', 'B'] } }), { address: 'B' });
    expect(rebased(write('PATCH', '', { set: { address: ['A', 'C'] } }), own)).toBeUndefined();
    expect(rebased(write('PATCH', '', { set: { address: ['B', 'C'] } }), own)).toBeUndefined();
    expect(rebased(write('PATCH', `/members/${head}`, { set: { address: ['B', 'C'] } }), own)).toBeUndefined();
    expect(rebased(write('PUT', '', { address: 'B' }), own)).toBeUndefined();
  });
});

describe('looking for a household', () => {
  const rank = (typed: string): number => fits(packed, typed);

  it.each([
    '包',
    '布和',
    '包布和',
    'bao',
    'BUHE',
    'bbh',
    'bh',
    '萨仁花',
    '萨仁 花',
    'saren',
    'renhua',
    'hua',
    'srh',
    'ᠰᠠᠷ',
  ])('finds %s', (typed) => expect(rank(typed)).toBeGreaterThan(0));

  it.each(['', ' ', '·', '白', 'aobu', 'xyz', 'hb', '2222x', '111', '%', 'a'])('does not find %p', (typed) =>
    expect(rank(typed)).toBe(0),
  );

  it('puts the head before others, and what is whole before its beginning and its parts', () => {
    expect(rank('包布和')).toBeGreaterThan(rank('包'));
    expect(rank('包')).toBeGreaterThan(rank('布和'));
    expect(rank('bbh')).toBeGreaterThan(rank('srh'));
  });

  it('finds numbers by beginning and end, and phones by their end', () => {
    const numbered = { ...packed, household: { ...packed.household, number: '15052100001234' } };
    expect(['15052100001234', '150521', '1234', '2222', '1111'].map((typed) => fits(numbered, typed) > 0)).toEqual(
      Array(5).fill(true),
    );
    expect(['34', '3800', '999'].map((typed) => fits(numbered, typed))).toEqual([0, 0, 0]);
  });

  it('leaves out points, spaces and invisible signs', () => expect(plain(' 萨仁 • Хуа\u202f\u180e')).toBe('萨仁хуа'));
});
