import { monthsBetween, shortfallsOf } from './teams.rules';

const standing = { startedOn: '2018-03-15', endedOn: null, serving: 3, firstSecretary: true };
const asked = { people: 3, months: 24 };

describe('what a resident team lacks', () => {
  it.each([
    ['nothing', {}, []],
    ['people', { serving: 2 }, ['fewMembers']],
    ['its first secretary', { firstSecretary: false }, ['noFirstSecretary']],
    ['both', { serving: 0, firstSecretary: false }, ['fewMembers', 'noFirstSecretary']],
    ['time', { endedOn: '2020-03-14' }, ['termTooShort']],
    ['no time after two years', { endedOn: '2020-03-15' }, []],
    ['nothing but time once it is over', { endedOn: '2019-01-01', serving: 0 }, ['termTooShort']],
  ])('%s', (_, change, lacks) => {
    expect(shortfallsOf({ ...standing, ...change }, '2019-06-01', asked)).toEqual(lacks);
  });

  it.each([
    ['2018-03-15', '2018-04-14', 0],
    ['2018-03-15', '2018-04-15', 1],
    ['2018-12-31', '2019-02-28', 1],
    ['2018-03-15', '2020-03-15', 24],
  ])('from %s to %s are %i whole months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});
