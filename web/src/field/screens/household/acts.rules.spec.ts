import type { HouseholdHere } from '@/offline/pack';
import { localStep, possibleActs, possibleFamilies } from './acts.rules';

const steps = [
  { name: 'meeting', level: 'village' },
  { name: 'homeCheck', level: 'village' },
  { name: 'confirmation', level: 'village' },
  { name: 'firstNotice', level: 'village' },
  { name: 'review', level: 'township' },
];
const at = (step: string, actions: string[], ...recorded: string[]): HouseholdHere =>
  ({
    household: { registration: 'submitted' },
    procedure: { state: 'open', step, steps, actions },
    pending: recorded.map((expectedStep) => ({ path: '/api/v1/procedures/p/steps', body: { expectedStep } })),
  }) as unknown as HouseholdHere;
const household = (registration: string, exitStatus: string): HouseholdHere =>
  ({ household: { registration, exitStatus }, procedure: null, pending: [] }) as unknown as HouseholdHere;

describe('what can be recorded on the phone', () => {
  it('is what the office allows', () => {
    expect(possibleActs(at('meeting', ['meeting', 'withdraw']))).toEqual(['meeting', 'withdraw']);
    expect(possibleActs(at('review', []))).toEqual([]);
  });

  it('goes on with the next step once one was recorded without a line', () => {
    expect(localStep(at('meeting', ['meeting'], 'meeting'))).toBe('homeCheck');
    expect(possibleActs(at('meeting', ['meeting'], 'meeting'))).toEqual(['homeCheck']);
  });

  it('leaves to a second person what is theirs, and to the township what is its own', () => {
    expect(possibleActs(at('meeting', ['meeting'], 'meeting', 'homeCheck'))).toEqual([]);
    expect(localStep(at('firstNotice', ['postNotice'], 'firstNotice'))).toBeUndefined();
  });

  it('begins entry for who was submitted and exit for who is registered and poor', () => {
    expect(possibleFamilies(household('submitted', '0'))).toEqual(['entry']);
    expect(possibleFamilies(household('registered', '0'))).toEqual(['exit']);
    expect(possibleFamilies(household('registered', '1'))).toEqual([]);
    expect(possibleFamilies(household('draft', '0'))).toEqual([]);
    expect(possibleFamilies(at('meeting', []))).toEqual([]);
  });
});
