import type { StandardKey } from './standard-keys';

/** A standard as it was used for a decision: the value with where, since when and on what ground it holds. */
export interface UsedStandard {
  key: string;
  value: number;
  unit: string;
  regionCode: string;
  validFrom: string;
  source: string;
}

/**
 * Of each key the value of the innermost region that has one, by the latest day that is not after `day`.
 *
 * @param all every value of the place and of the regions around it, in any order
 */
export function inForceOf<T extends UsedStandard>(all: readonly T[], regionCode: string, day: string): Standards<T> {
  const around = [4, 6, 9, 12].map((digits) => regionCode.slice(0, digits).padEnd(12, '0'));
  const byKey = new Map<string, T>();
  for (const standard of all) {
    if (standard.validFrom > day || !around.includes(standard.regionCode)) continue;
    const known = byKey.get(standard.key);
    if (!known || rankOf(known) < rankOf(standard)) byKey.set(standard.key, standard);
  }
  return new Standards([...byKey.values()]);
}

const rankOf = ({ regionCode, validFrom }: UsedStandard): string => `${regionCode} ${validFrom}`;

/** The standards in force at one place and day. Remembers what was read, so that a decision can store what it used. */
export class Standards<T extends UsedStandard = UsedStandard> {
  private readonly byKey: Map<string, T>;
  private readonly read = new Set<string>();

  constructor(list: readonly T[]) {
    this.byKey = new Map(list.map((standard) => [standard.key, standard]));
  }

  /** The value in force, in the unit of its key, or undefined where none was set yet. */
  find(key: StandardKey): number | undefined {
    const standard = this.byKey.get(key);
    if (standard) this.read.add(key);
    return standard?.value;
  }

  /** The value in force; throws where none is, which only an installation without its reference data can meet. */
  number(key: StandardKey): number {
    const value = this.find(key);
    if (value === undefined) throw new Error(`no standard ${key} is in force`);
    return value;
  }

  /** The standards read so far. */
  used(): UsedStandard[] {
    return [...this.read].sort().flatMap((key) => {
      const standard = this.byKey.get(key);
      if (!standard) return [];
      const { value, unit, regionCode, validFrom, source } = standard;
      return [{ key, value, unit, regionCode, validFrom, source }];
    });
  }

  all(): T[] {
    return [...this.byKey.values()];
  }
}
