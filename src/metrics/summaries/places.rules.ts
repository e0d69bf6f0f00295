import { covers, Scope } from '../../platform/access/actor';
import { regionCondition } from '../../platform/region-filter';

/** A code that no division has: nothing lies in it. */
const nowhere = '000000000001';

/** The divisions of one level that make up what a scope and a division have in common. */
export function placesWithin(scope: Scope, asked?: string): readonly string[] {
  if (asked === undefined) return scope.regions;
  if (covers(scope, asked)) return [asked];
  const [, digits] = regionCondition(asked);
  const within = scope.regions.filter((code) => code.startsWith(digits));
  return within.length ? within : [nowhere];
}
