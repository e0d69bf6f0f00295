import type { Schema } from '@/api/client';

type Household = Pick<Schema['HouseholdView'], 'registration' | 'exitStatus'>;

export interface Opening {
  family: 'entry' | 'exit';
  variant: 'new' | 'return' | 'exit' | 'removal';
}

/** Procedures and the state a household must be in for them, as the server has them. */
const openings: (Opening & { fits: (household: Household) => boolean })[] = [
  { family: 'entry', variant: 'new', fits: ({ registration }) => registration === 'submitted' },
  {
    family: 'entry',
    variant: 'return',
    fits: ({ registration, exitStatus }) => registration === 'registered' && exitStatus === '1',
  },
  {
    family: 'exit',
    variant: 'exit',
    fits: ({ registration, exitStatus }) => registration === 'registered' && exitStatus !== '1',
  },
  { family: 'exit', variant: 'removal', fits: ({ registration }) => registration === 'registered' },
];

/** What can be opened for a household in its present state. */
export const openingsFor = (household: Household): Opening[] =>
  openings.filter(({ fits }) => fits(household)).map(({ family, variant }) => ({ family, variant }));
