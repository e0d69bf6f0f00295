import { check } from '../../checker/checker';
import { contextFor } from '../../checker/context';
import type { HouseholdFacts } from '../../checker/facts';
import { summariseIncome } from '../../checker/income';
import { Dice } from './dice';
import { flaws, spoil } from './flaws';
import { household, Place } from './household.generator';

const farming: Place = {
  regionCode: '150525100201',
  pastoral: false,
  peoples: [
    ['han', 60],
    ['mongol', 30],
    ['manchu', 10],
  ],
};
const pastoral: Place = {
  regionCode: '150526203201',
  pastoral: true,
  peoples: [
    ['mongol', 95],
    ['han', 5],
  ],
};
const moment = new Date('2019-03-01T02:00:00Z');

const factsOf = (made: ReturnType<typeof household>): HouseholdFacts => ({
  ...(made.form as HouseholdFacts),
  id: made.id,
  survey: { ...made.survey, year: 2018 },
  income: { kind: 'annual', year: 2018, periodStart: '2017-10-01', periodEnd: '2018-09-30', ...made.income },
});

describe('the households of the demonstration', () => {
  it('are the same for the same seed', () => {
    expect(household(new Dice(7), farming, moment)).toEqual(household(new Dice(7), farming, moment));
    expect(household(new Dice(7), farming, moment)).not.toEqual(household(new Dice(8), farming, moment));
  });

  it('give the checker nothing to say, in farming and in pastoral villages', () => {
    const lines = { povertyLineFen: 374_700, monitoringBaseFen: 0 };
    const found = [farming, pastoral].flatMap((place) =>
      Array.from({ length: 300 }, (_, seed) => {
        const context = contextFor('2019-03-01', place.pastoral ? 'pastoral' : 'farming', lines);
        return check(factsOf(household(new Dice(seed), place, moment)), context).map(
          ({ code, severity, path, params }) =>
            `${severity} ${code} ${path.replace(/\[.*\]/, '')} ${JSON.stringify(params)}`,
        );
      }).flat(),
    );
    expect(found).toEqual([]);
  });

  it.each(flaws.filter((flaw) => flaw !== 'sameNumber'))('are found when spoiled by %s', (flaw) => {
    const made = household(new Dice(3), farming, moment);
    spoil(made, flaw, household(new Dice(4), farming, moment));
    const found = check(factsOf(made), contextFor('2019-03-01', 'farming', { povertyLineFen: 374_700 }));
    expect(found.filter(({ severity }) => severity !== 'hint')).not.toEqual([]);
  });

  it('have one to eight members and incomes on both sides of the line', () => {
    const made = Array.from({ length: 300 }, (_, seed) => household(new Dice(seed), farming, moment));
    const sizes = made.map(({ form }) => form.members.length);
    expect([Math.min(...sizes), Math.max(...sizes) >= 6, Math.max(...sizes) <= 8]).toEqual([1, true, true]);
    const perPerson = made.map((one) => summariseIncome(one.income).perPerson ?? 0);
    expect(perPerson.filter((fen) => fen < 374_700).length).toBeGreaterThan(150);
    expect(perPerson.filter((fen) => fen >= 374_700).length).toBeGreaterThan(20);
  });
});
