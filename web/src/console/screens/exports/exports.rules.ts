import type { Schema } from '@/api/client';
import type { Permission } from '@/api/session';

export type Export = Schema['ExportView'];
export type ListName = Export['list'];

/** A filter of a list: the values that it takes are words of ours, or a code list. */
export type FilterKind = { values: readonly string[] } | { codes: string };

const registrations = ['draft', 'submitted', 'registered', 'refused', 'closed'] as const;
const household = {
  registration: { values: registrations },
  exitStatus: { codes: 'exit-status' },
  monitoringType: { codes: 'monitoring-type' },
} as const;

/** Every list that can leave the system: what one must be allowed to read, and what it can be narrowed by. */
export const lists = {
  households: { needs: 'household.read', place: true, filters: household },
  members: { needs: 'household.read', place: true, filters: { ...household, withLeft: { values: ['true'] } } },
  procedures: {
    ...{ needs: 'procedure.read', place: true },
    filters: {
      family: { values: ['entry', 'exit'] },
      caseState: { values: ['open', 'decided', 'refused', 'withdrawn'] },
      late: { values: ['true'] },
    },
  },
  notices: {
    ...{ needs: 'procedure.read', place: true },
    filters: { noticeState: { values: ['running', 'closed', 'withdrawn', 'announced', 'expired', 'objected'] } },
  },
  objections: {
    ...{ needs: 'objection.read', place: true },
    filters: { objectionState: { values: ['filed', 'admitted', 'dismissed', 'answered'] } },
  },
  changeRequests: {
    ...{ needs: 'change.read', place: true },
    filters: {
      type: { codes: 'household-change-type' },
      changeState: {
        values: ['requested', 'awaiting-acceptance', 'returned', 'decided', 'refused', 'withdrawn'],
      },
    },
  },
  duplicates: {
    ...{ needs: 'duplicate.read', place: false },
    filters: {
      pairState: { values: ['open', 'confirmed', 'notDuplicate', 'lapsed'] },
      kind: { values: ['sameIdNumber', 'sameNameAndBirthDate', 'nearName'] },
    },
  },
} as const satisfies Record<
  ListName,
  { needs: Permission; place: boolean; filters: Readonly<Record<string, FilterKind>> }
>;
export const listNames = Object.keys(lists) as ListName[];

/** `caseState`, `noticeState` and so on are all `state` to the interface; here each has its own words. */
export const nameOf = (filter: string): string => (/[a-z]State$/.test(filter) ? 'state' : filter);

export const filtersOf = (list: ListName): [string, FilterKind][] => Object.entries(lists[list].filters);

/** What was chosen, as the interface takes it. */
export function asked(list: ListName, chosen: Readonly<Record<string, string | undefined>>): Record<string, unknown> {
  const filters: Record<string, unknown> = {};
  if (lists[list].place && chosen.regionCode) filters.regionCode = chosen.regionCode;
  for (const [key] of filtersOf(list)) {
    const value = chosen[key];
    if (value) filters[nameOf(key)] = value === 'true' ? true : value;
  }
  return filters;
}

/** How long a file that is ready can be fetched, ms. */
const fetchable = 3_600_000;

/** What the person at the desk can do with an export now. */
export type Act = 'fetch' | 'job' | 'decide' | 'withdraw' | 'expired' | 'none';
export function actOf(
  one: Pick<Export, 'state' | 'staffId' | 'createdAt' | 'list'>,
  me: { id: string; permissions: readonly string[] } | undefined,
  now: Date,
): Act {
  const own = one.staffId === me?.id;
  if (one.state === 'ready') {
    if (now.getTime() - Date.parse(one.createdAt) > fetchable) return 'expired';
    return own ? 'fetch' : 'none';
  }
  if (one.state === 'approved') return own ? 'job' : 'none';
  if (one.state !== 'waiting') return 'none';
  if (own) return 'withdraw';
  return me?.permissions.includes('export.approve') && me.permissions.includes(lists[one.list].needs)
    ? 'decide'
    : 'none';
}
