import { actsOf } from './acts.rules';

const asked = {
  state: 'requested' as const,
  step: 'decision',
  waitsFor: '150521101000',
  fromRegionCode: '150521101200',
  conflicts: [],
};
const township = { can: (permission: string) => permission === 'change.decide', places: ['150521101000'] };
const village = { can: (permission: string) => permission === 'change.request', places: ['150521101200'] };

describe('what a reader may do with a request', () => {
  it('is to decide, return or refuse where it waits', () => {
    expect(actsOf(asked, township)).toEqual(['decide', 'return', 'refuse']);
    expect(actsOf(asked, { ...township, places: ['150521102000'] })).toEqual([]);
  });

  it('is not to approve what the household has left behind', () => {
    const conflicts = [{ path: 'address', from: 'a', current: 'b' }];
    expect(actsOf({ ...asked, conflicts }, township)).toEqual(['return', 'refuse']);
  });

  it('is to accept at the other end of a move', () => {
    const moving = { ...asked, state: 'awaiting-acceptance' as const, step: 'acceptance' };
    expect(actsOf(moving, { can: (permission) => permission === 'change.accept', places: ['150521101000'] })[0]).toBe(
      'accept',
    );
    expect(actsOf(moving, township)).toEqual([]);
  });

  it('is to take it back for the village that asked, until it is decided', () => {
    expect(actsOf(asked, village)).toEqual(['withdraw']);
    expect(actsOf({ ...asked, state: 'decided', step: null, waitsFor: null }, village)).toEqual([]);
  });
});
