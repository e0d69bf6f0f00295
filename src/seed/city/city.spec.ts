import { check } from '../../checker/checker';
import { contextFromStandards } from '../../checker/context';
import type { HouseholdFacts } from '../../checker/facts';
import { annualPeriod } from '../../checker/income';
import { cityBegins } from '../../demo/city/plot';
import { dayOf } from '../../platform/clock';
import { City, Seeded } from './city';
import { commonName } from './names';
import { standardsOf } from './standards';

const cityOf = (size: number): Seeded[] => [...new City(size).parts()].flatMap(({ households }) => households);

const factsOf = ({ made, members, ...fate }: Seeded): HouseholdFacts => {
  const { start, end } = annualPeriod(2018);
  return {
    ...(made.form as HouseholdFacts),
    ...{ exitStatus: fate.exitStatus, exitYear: fate.exitYear, members },
    survey: { ...made.survey, year: 2018 },
    income: { kind: 'annual', year: 2018, periodStart: start, periodEnd: end, ...made.income },
  };
};

describe('the seeded city', () => {
  const all = cityOf(2000);
  const city = all.filter(({ twice }) => !twice);
  const people = city.flatMap(({ members }) => members);

  it('gives the checker nothing to say but what the caseworker has explained', () => {
    const today = dayOf(cityBegins);
    const found = city.flatMap((one) => {
      const standards = standardsOf(one.made.form.regionCode, today);
      const context = contextFromStandards(today, (key) => standards.find(key));
      const { waived } = one;
      const waivers = waived ? [{ key: `${waived.code}@${waived.path}`, reason: 'x', until: '2020-12-31' }] : [];
      return check(factsOf(one), context, waivers).filter((finding) => finding.severity !== 'hint' && !finding.waived);
    });
    expect(found.map(({ code, params }) => `${code} ${JSON.stringify(params)}`)).toEqual([]);
  });

  it('has as many households as were asked for, in real villages and in every state', () => {
    expect(all).toHaveLength(2000);
    expect(new Set(city.map(({ registration }) => registration)).size).toBe(5);
    expect(new Set(city.map(({ made }) => made.form.regionCode)).size).toBeGreaterThan(90);
  });

  it('gives no identity number twice and one name to many', () => {
    const numbers = people.flatMap(({ idNumber }) => (idNumber ? [idNumber] : []));
    expect(new Set(numbers).size).toBe(numbers.length);
    const bearers = people.filter(({ name }) => name === commonName).length;
    expect(bearers / people.length).toBeGreaterThan(0.03);
    expect(people.some(({ name }) => /[㛃䶮堃喆犇骉𠅤𬞟𦒍]/u.test(name))).toBe(true);
  });
});
