/** How many leading digits of a code name a division of each level; the rest are zeros. */
const digits = { city: 4, banner: 6, township: 9, village: 12 } as const;
export type RegionLevel = keyof typeof digits;

const levels = Object.keys(digits) as RegionLevel[];

export const levelOf = (code: string): RegionLevel =>
  levels.find((level) => /^0*$/.test(code.slice(digits[level]))) ?? 'village';

const cut = (code: string, level: RegionLevel): string => code.slice(0, digits[level]).padEnd(12, '0');

/** One choice on the way down the tree: among the divisions of `parent`, which one is taken. */
export interface Choice {
  level: RegionLevel;
  parent: string;
  chosen: string | null;
}

/**
 * The choices from one's own region down to the division that is asked for, and the next one below it. A division that
 * lies elsewhere is not on the way: then one stands at the beginning.
 */
export function choicesTo(code: string | undefined, own: string): Choice[] {
  const start = levels.indexOf(levelOf(own));
  const wanted = code !== undefined && cut(code, levelOf(own)) === own ? code : own;
  const depth = levels.indexOf(levelOf(wanted));
  return levels
    .slice(start + 1)
    .filter((_, i) => i <= depth - start)
    .map((level, i) => ({
      level,
      parent: cut(wanted, levels[start + i] as RegionLevel),
      chosen: start + i < depth ? cut(wanted, level) : null,
    }));
}
