import type { HouseholdHere } from '@/offline/pack';

/** Ways to narrow one's own households. */
export const filters = ['draft', 'open', 'poor', 'monitored', 'unsent'] as const;
export type Filter = (typeof filters)[number] | '';

/** Codes of `exit-status` that mean poor now: not lifted, or fallen back. */
const poor = new Set(['0', '3']);

export function fitsFilter({ household, procedure, unsent }: HouseholdHere, filter: string): boolean {
  switch (filter) {
    case 'draft':
      return household.registration === 'draft';
    case 'open':
      return procedure?.state === 'open';
    case 'poor':
      return household.registration === 'registered' && poor.has(household.exitStatus ?? '');
    case 'monitored':
      return household.monitoringType != null && !household.riskEliminated;
    case 'unsent':
      return unsent > 0;
    default:
      return true;
  }
}
