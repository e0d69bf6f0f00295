import { openingsFor } from './opening.rules';

type Household = Parameters<typeof openingsFor>[0];

describe('what can be opened for a household', () => {
  it.each<[Household['registration'], Household['exitStatus'], string[]]>([
    ['draft', null, []],
    ['submitted', null, ['new']],
    ['registered', null, ['exit', 'removal']],
    ['registered', '0', ['exit', 'removal']],
    ['registered', '2', ['exit', 'removal']],
    ['registered', '3', ['exit', 'removal']],
    ['registered', '1', ['return', 'removal']],
    ['refused', null, []],
    ['closed', '1', []],
  ])('%p, exit status %p: %p', (registration, exitStatus, variants) => {
    const household = { registration, exitStatus } as Household;
    expect(openingsFor(household).map(({ variant }) => variant)).toEqual(variants);
  });
});
