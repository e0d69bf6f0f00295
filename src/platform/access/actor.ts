import { Level, Permission, Role, roles } from './permissions';

/** The coarse roles of the database; a transaction takes exactly one of them. */
export type DatabaseRole =
  `lvl_${Level}` | `ro_${Level}` | 'app_admin' | 'app_public' | 'app_auth' | 'app_job' | 'app_seal';

/** Where a person works: one level, and at village level one or several villages. Codes have 12 digits. */
export interface Scope {
  level: Level;
  regions: readonly string[];
}

/** On whose behalf a transaction runs. */
export interface Actor {
  databaseRole: DatabaseRole;
  staffId: string | null;
  assignmentId: string | null;
  sessionId: string | null;
  role: Role | null;
  scope: Scope | null;
  permissions: readonly Permission[];
}

const nobody = { staffId: null, assignmentId: null, sessionId: null, role: null, scope: null, permissions: [] };

/** Someone without an account, at the notice board. */
export const publicActor: Actor = { ...nobody, databaseRole: 'app_public' };
/** The sign-in itself, before anyone is known. */
export const authActor: Actor = { ...nobody, databaseRole: 'app_auth' };
/** Work of the system's own: scans, moves between offices, demonstration data. */
export const jobActor: Actor = { ...nobody, databaseRole: 'app_job' };
/** The sealer of the change log. */
export const sealActor: Actor = { ...nobody, databaseRole: 'app_seal' };

/** A staff member under one of their assignments. */
export function staffActor(
  ids: { staffId: string; assignmentId: string; sessionId: string | null },
  role: Role,
  scope: Scope,
): Actor {
  const { permissions, writes } = roles[role];
  const databaseRole = role === 'administrator' ? 'app_admin' : (`${writes ? 'lvl' : 'ro'}_${scope.level}` as const);
  return { ...ids, databaseRole, role, scope, permissions };
}

/** A person who has signed in: what `Me` hands to a controller. */
export type SignedIn = Actor & { staffId: string; assignmentId: string; sessionId: string; role: Role; scope: Scope };

/** Whether a region code lies in a scope (the database decides; this serves messages and choices only). */
export const covers = (scope: Scope, regionCode: string): boolean =>
  scope.regions.some((code) => regionCode.startsWith(significant(code, scope.level)));

/** The digits of a 12-digit code that name its division at a level: 4 for the city, 6 banner, 9 township, 12 village. */
export const significant = (code: string, level: Level): string =>
  code.slice(0, { city: 4, banner: 6, township: 9, village: 12 }[level]);
