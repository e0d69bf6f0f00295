import type { operations } from '@/api/schema';
import { oneOf, regionPattern, type Filters } from '@/console/parts/filters.rules';

type Query = NonNullable<operations['ProceduresController_list']['parameters']['query']>;

export const states = ['open', 'decided', 'refused', 'withdrawn'] as const;
export const families = ['entry', 'exit'] as const;
export const steps = [
  'meeting',
  'homeCheck',
  'confirmation',
  'agreement',
  'firstNotice',
  'firstNoticeEnd',
  'exitNotice',
  'exitNoticeEnd',
  'review',
  'secondNotice',
  'secondNoticeEnd',
  'decision',
  'announcement',
] as const;

/** What the list of cases can be narrowed by, as it stands in the address. */
export const casePatterns = {
  state: oneOf(states),
  family: oneOf(families),
  step: oneOf(steps),
  regionCode: regionPattern,
  mark: oneOf(['late', 'waiting']),
};
export type CaseFilters = Filters<keyof typeof casePatterns>;

/** The same as the interface asks for it. */
export const queryOf = ({ state, family, step, regionCode, mark }: CaseFilters): Partial<Query> =>
  ({
    ...(state && { state }),
    ...(family && { family }),
    ...(step && { step }),
    ...(regionCode && { regionCode }),
    ...(mark === 'late' && { late: true }),
    ...(mark === 'waiting' && { waiting: true }),
  }) as Partial<Query>;
