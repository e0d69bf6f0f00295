/** Equality on the column of the region's level, which the indexes begin with; the city's own code needs none. */
export function regionCondition(code: string): [column: string, value: string] {
  if (!code.endsWith('000')) return ['village_code', code];
  if (!code.endsWith('000000')) return ['township_code', code.slice(0, 9)];
  if (!code.endsWith('00000000')) return ['banner_code', code.slice(0, 6)];
  return ['left(region_code, 4)', code.slice(0, 4)];
}

/** The same for a filter that may be absent: a column to compare, with null when there is nothing to compare it to. */
export const regionFilter = (code: string | undefined): [column: string, value: string | null] =>
  code === undefined ? ['village_code', null] : regionCondition(code);
