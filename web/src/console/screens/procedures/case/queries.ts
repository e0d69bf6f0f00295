import { useQuery, type QueryClient, type UseQueryReturnType } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { api, got, type Schema } from '@/api/client';
import { can } from '@/api/session';

/** Everything about cases begins with this, so that one act can mark all of it as old. */
export const casesKey = ['cases'] as const;

export const caseQuery = (id: string) => ({
  queryKey: [...casesKey, 'one', id],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    got(api.GET('/api/v1/procedures/{id}', { params: { path: { id } }, signal })),
});

/** One case with everything in it; nothing is asked without an id. */
export const useCase = (id: MaybeRefOrGetter<string | undefined>): UseQueryReturnType<Schema['ProcedureView'], Error> =>
  useQuery(computed(() => ({ ...caseQuery(toValue(id) ?? ''), enabled: Boolean(toValue(id)) })));

/** What the checker says about a household. */
export const useFindings = (householdId: MaybeRefOrGetter<string | undefined>) =>
  useQuery(
    computed(() => ({
      queryKey: ['household', toValue(householdId), 'findings'],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        got(
          api.GET('/api/v1/households/{id}/findings', {
            params: { path: { id: toValue(householdId) ?? '' } },
            signal,
          }),
        ),
      enabled: Boolean(toValue(householdId)) && can('household.read'),
    })),
  );

/** Standards in force at a place today. */
export const useStandards = (regionCode: MaybeRefOrGetter<string | undefined>) =>
  useQuery(
    computed(() => ({
      queryKey: ['standards', toValue(regionCode)],
      queryFn: () =>
        got(api.GET('/api/v1/standards', { params: { query: { regionCode: toValue(regionCode) ?? '' } } })),
      enabled: Boolean(toValue(regionCode)),
      staleTime: 5 * 60_000,
    })),
  );

/** Objections to the notices of a case, for whoever may read them. */
export const useCaseObjections = (procedureId: MaybeRefOrGetter<string | undefined>) =>
  useQuery(
    computed(() => ({
      queryKey: [...casesKey, 'objections', toValue(procedureId)],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        got(
          api.GET('/api/v1/objections', {
            params: { query: { procedureId: toValue(procedureId) ?? '', limit: 50 } },
            signal,
          }),
        ),
      enabled: Boolean(toValue(procedureId)) && can('objection.read'),
    })),
  );

/** After an act everything that shows cases is read again. */
export const casesChanged = (queries: QueryClient): Promise<void> => queries.invalidateQueries({ queryKey: casesKey });
