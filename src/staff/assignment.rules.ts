import { Scope, significant } from '../platform/access/actor';
import { incompatible, Level, levels, Role, roles } from '../platform/access/permissions';

/** A role over regions, held or wanted. */
export interface Work {
  role: Role;
  level: Level;
  regions: readonly string[];
}

/** Why a grant is refused, as a code with the values its message needs. */
export interface Refusal {
  code: string;
  params: Record<string, unknown>;
}

/** Whether all regions of an assignment lie inside a scope: nobody grants, ends or resets beyond it. */
export const isWithin = (scope: Scope, { regions }: Pick<Work, 'regions'>): boolean =>
  regions.every((region) => scope.regions.some((own) => region.startsWith(significant(own, scope.level))));

/** Whether two assignments share any place: one region lies inside the other. */
export const overlap = (a: Work, b: Work): boolean =>
  a.regions.some((one) =>
    b.regions.some((other) => {
      const [x, y] = [significant(one, a.level), significant(other, b.level)];
      return x.startsWith(y) || y.startsWith(x);
    }),
  );

/** What is wrong with an assignment by itself; `found` are the levels of its regions, in their order. */
export function misfitOf({ role, level, regions }: Work, found: ReadonlyMap<string, Level>): Refusal | null {
  const possible: readonly Level[] = roles[role].levels;
  if (!possible.includes(level)) return { code: 'assignment.level_wrong', params: { role, level } };
  if (level !== 'village' && regions.length > 1) return { code: 'assignment.region_one', params: { level } };
  const wrong = regions.find((region) => found.get(region) !== level);
  return wrong === undefined ? null : { code: 'assignment.region_level', params: { region: wrong, level } };
}

/** The role a person holds that must not meet the wanted one in one place (`incompatible` says why), or null. */
export function clashOf(held: readonly Work[], wanted: Work): Refusal | null {
  const clash = held.find((one) => areIncompatible(one.role, wanted.role) && overlap(one, wanted));
  return clash ? { code: 'assignment.incompatible', params: { role: wanted.role, with: clash.role } } : null;
}

const areIncompatible = (a: Role, b: Role): boolean =>
  incompatible.some(
    ({ these, those }) => (these.includes(a) && those.includes(b)) || (these.includes(b) && those.includes(a)),
  );

/** The smallest region around several: where an account belongs. */
export function regionAround(codes: readonly string[]): string {
  const [first = ''] = codes;
  const around = levels
    .map((level) => significant(first, level))
    .find((head) => codes.every((c) => c.startsWith(head)));
  return (around ?? '').padEnd(12, '0');
}
