import type { People } from '../../demo/city/names';
import type { Place } from '../../demo/city/household.generator';
import { Dice } from '../../demo/city/dice';
import { demoPlaces } from '../../demo/city/places';
import { shippedRegions } from '../../regions/reference';
import { shippedStandards } from '../../regions/shipped-standards';

/** A village with the number of its households. */
export interface Settled extends Place {
  households: number;
}

/** Fewer households than this in a village would make a city of villages with one household each. */
const fewest = 20;

/** Share of registered households by banner, in parts: roughly as the years of the campaign report them. */
const shares: Record<string, number> = {
  '150502': 8,
  '150521': 24,
  '150522': 20,
  '150523': 9,
  '150524': 14,
  '150525': 17,
  '150526': 12,
  '150571': 1,
  '150581': 1,
};

/** Gacha are Mongolian villages; the others are mostly Chinese ones. */
const peoplesOf = (name: string): Place['peoples'] => {
  const shares: [People, number][] = name.includes('嘎查')
    ? [
        ['mongol', 85],
        ['han', 13],
        ['manchu', 2],
      ]
    : [
        ['han', 74],
        ['mongol', 20],
        ['manchu', 6],
      ];
  return shares;
};

const pastoralBanners = shippedStandards
  .filter(({ key, value }) => key === 'region.pastoral' && value === 1)
  .map(({ regionCode }) => regionCode.slice(0, 6));

/** Villages that have a committee; farms, stations and streets are left out. */
const villages = (): Place[] =>
  shippedRegions()
    .filter(([code = '', , level]) => level === 'village' && code.charAt(9) === '2')
    .map(([regionCode = '', name = '']) => ({
      regionCode,
      pastoral: pastoralBanners.includes(regionCode.slice(0, 6)),
      peoples: peoplesOf(name),
    }));

/**
 * Spreads households over the villages of the city. A small city fills few villages, among them always those of the
 * demonstration, whose people can sign in.
 *
 * @param place digits that the codes of the villages begin with, for a part of the city
 */
export function spread(households: number, dice: Dice, place = ''): Settled[] {
  const inPlace = ({ regionCode }: Place) => regionCode.startsWith(place);
  const all = villages().filter(inPlace);
  const demo = demoPlaces.filter(inPlace);
  const known = new Set(demo.map(({ regionCode }) => regionCode));
  const wanted = Math.min(all.length, Math.max(known.size, Math.ceil(households / fewest)));
  const others = all.filter(({ regionCode }) => !known.has(regionCode));
  for (let i = others.length - 1; i > 0; i--) {
    const j = dice.int(0, i);
    [others[i], others[j]] = [others[j] as Place, others[i] as Place];
  }
  const chosen = [...demo, ...others.slice(0, wanted - known.size)];
  chosen.sort((a, b) => (a.regionCode < b.regionCode ? -1 : 1));
  return allot(chosen, households, dice);
}

/** Whole numbers of households in proportion to weights: each village gets its floor, the largest remainders the rest. */
function allot(places: readonly Place[], households: number, dice: Dice): Settled[] {
  const inBanner = new Map<string, number>();
  for (const { regionCode } of places) {
    const banner = regionCode.slice(0, 6);
    inBanner.set(banner, (inBanner.get(banner) ?? 0) + 1);
  }
  const weights = places.map(({ regionCode }) => {
    const banner = regionCode.slice(0, 6);
    return ((shares[banner] ?? 1) / (inBanner.get(banner) ?? 1)) * dice.int(40, 160);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const exact = weights.map((weight) => (weight / sum) * households);
  const counts = exact.map(Math.floor);
  const byRemainder = exact.map((value, i) => [value % 1, i] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  let left = households - counts.reduce((total, count) => total + count, 0);
  for (const [, i] of byRemainder) {
    if (left-- <= 0) break;
    counts[i] = (counts[i] ?? 0) + 1;
  }
  return places.map((place, i) => ({ ...place, households: counts[i] ?? 0 }));
}
