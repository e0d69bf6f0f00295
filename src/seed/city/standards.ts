import { shippedStandards } from '../../regions/shipped-standards';
import { standardKinds } from '../../regions/standard-keys';
import { Standards, UsedStandard } from '../../regions/standards.rules';

/** The shipped standards in force at a place on a day: of each key the innermost region's latest. */
export function standardsOf(regionCode: string, day: string): Standards {
  const found = new Map<string, UsedStandard>();
  for (const { key, value, regionCode: of, validFrom, source } of shippedStandards) {
    if (validFrom > day || !regionCode.startsWith(of.replace(/0+$/, ''))) continue;
    const known = found.get(key);
    const better = !known || of > known.regionCode || (of === known.regionCode && validFrom > known.validFrom);
    if (better) found.set(key, { key, value, unit: standardKinds[key].unit, regionCode: of, validFrom, source });
  }
  return new Standards([...found.values()]);
}
