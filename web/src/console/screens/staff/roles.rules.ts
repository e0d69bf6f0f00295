import type { Schema } from '@/api/client';

export type Role = Schema['AssignmentView']['role'];
export type Level = Schema['AssignmentView']['level'];

/** Levels from the smallest, each with how many digits of a code name a division of it. */
const digits: Readonly<Record<Level, number>> = { village: 12, township: 9, banner: 6, city: 4 };
export const levels = Object.keys(digits) as Level[];

/** At which levels a role can be held. */
export const roleLevels: Readonly<Record<Role, readonly Level[]>> = {
  caseworker: ['village'],
  reviewer: ['township'],
  supervisor: ['banner'],
  clerk: ['banner'],
  assessor: ['city'],
  auditor: ['township', 'banner', 'city'],
  administrator: ['township', 'banner', 'city'],
};
export const roles = Object.keys(roleLevels) as Role[];

/** Roles that one person may not hold over the same place; `key` names the reason in words. */
export const rules: readonly { key: string; these: readonly Role[]; those: readonly Role[] }[] = [
  { key: 'registers', these: ['caseworker'], those: ['reviewer', 'supervisor', 'clerk'] },
  { key: 'checks', these: ['reviewer'], those: ['supervisor'] },
  { key: 'decides', these: ['supervisor'], those: ['clerk'] },
  {
    key: 'gives',
    these: ['administrator'],
    those: ['caseworker', 'reviewer', 'supervisor', 'clerk', 'assessor'],
  },
  { key: 'watches', these: ['administrator'], those: ['auditor'] },
  { key: 'audits', these: ['auditor'], those: ['caseworker', 'reviewer', 'supervisor', 'clerk'] },
];

/** Levels at which somebody who works at `own` can let others work: their own and below. */
export const offeredLevels = (role: Role, own: Level): Level[] =>
  roleLevels[role].filter((level) => levels.indexOf(level) <= levels.indexOf(own));

export interface Work {
  role: Role;
  level: Level;
  regions: readonly string[];
}

const head = (code: string, level: Level): string => code.slice(0, digits[level]);

const overlap = (a: Work, b: Work): boolean =>
  a.regions.some((one) =>
    b.regions.some((other) => {
      const [x, y] = [head(one, a.level), head(other, b.level)];
      return x.startsWith(y) || y.startsWith(x);
    }),
  );

/** Which held role must not meet the wanted one in one place, and by which rule; undefined when they may. */
export function clashOf(held: readonly Work[], wanted: Work): { with: Role; key: string } | undefined {
  for (const one of held) {
    const rule = rules.find(
      ({ these, those }) =>
        (these.includes(one.role) && those.includes(wanted.role)) ||
        (these.includes(wanted.role) && those.includes(one.role)),
    );
    if (rule && overlap(one, wanted)) return { with: one.role, key: rule.key };
  }
  return undefined;
}
