import { type CheckContext, contextFromStandards } from '@checker/context';

/** A standard as the interface and the offline pack give it. */
export interface Standard {
  key: string;
  regionCode: string;
  validFrom: string;
  value: number;
}

/** A region's own code and those of the regions around it, the innermost first. */
const around = (region: string): string[] => [
  region,
  `${region.slice(0, 9)}000`,
  `${region.slice(0, 6)}000000`,
  `${region.slice(0, 4)}00000000`,
];

/** The value in force at a place on a day: that of the innermost region that has one, by its latest first day. */
export function inForce(
  standards: readonly Standard[],
  key: string,
  regionCode: string,
  on: string,
): number | undefined {
  const places = around(regionCode);
  const [best] = standards
    .filter((one) => one.key === key && one.validFrom <= on && places.includes(one.regionCode))
    .sort(
      (a, b) => places.indexOf(a.regionCode) - places.indexOf(b.regionCode) || b.validFrom.localeCompare(a.validFrom),
    );
  return best?.value;
}

/** What the rules compare with at a place today. */
export const contextOf = (standards: readonly Standard[], regionCode: string, today: string): CheckContext =>
  contextFromStandards(today, (key) => inForce(standards, key, regionCode, today));

/** First day of the income year as month and day; 1 October where nothing is set. */
export const yearStart = (standards: readonly Standard[], regionCode: string, today: string): number =>
  inForce(standards, 'income.year.start', regionCode, today) ?? 1001;

/** The last income year that is over: the one that is asked about. */
export function lastIncomeYear(today: string, start: number): number {
  const year = Number(today.slice(0, 4));
  if (start === 101) return year - 1;
  const begins = `${year}-${String(start)
    .padStart(4, '0')
    .replace(/(..)(..)/, '$1-$2')}`;
  return today >= begins ? year : year - 1;
}
