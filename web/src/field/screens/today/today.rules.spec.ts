import type { HouseholdHere } from '@/offline/pack';
import { workOf } from './today.rules';

const household = (id: string, procedure: object | null): HouseholdHere =>
  ({ household: { id }, procedure }) as unknown as HouseholdHere;
const open = { state: 'open', waitsLevel: 'village', readyOn: '2019-03-10', dueOn: '2019-03-20', returned: null };

describe('what asks for somebody to act', () => {
  it('is only what waits for the village', () => {
    const township = household('a', { ...open, waitsLevel: 'township' });
    const decided = household('b', { ...open, state: 'decided' });
    const work = workOf([township, decided, household('c', null)], '2019-03-15');
    expect(work).toEqual({ returned: [], due: [], later: [] });
  });

  it('begins with what is due first', () => {
    const late = household('late', { ...open, dueOn: '2019-03-14' });
    const soon = household('soon', open);
    const never = household('never', { ...open, dueOn: null });
    expect(workOf([never, soon, late], '2019-03-15').due).toEqual([late, soon, never]);
  });

  it('keeps what was sent back apart, and what has to wait for a day', () => {
    const returned = household('r', { ...open, returned: { opinion: '收入没有写清' } });
    const running = household('n', { ...open, readyOn: '2019-03-16' });
    expect(workOf([returned, running], '2019-03-15')).toEqual({ returned: [returned], due: [], later: [running] });
    expect(workOf([running], '2019-03-16').due).toEqual([running]);
  });
});
