import { keepPreviousData, useQuery, type UseQueryReturnType } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { api, got, type Schema } from '@/api/client';

/** Divisions do not change while somebody works. */
const forGood = { staleTime: Infinity, gcTime: Infinity };

const regionQuery = (code: string) => ({
  queryKey: ['region', code],
  queryFn: () => got(api.GET('/api/v1/regions/{code}', { params: { path: { code } } })),
  ...forGood,
});

/** A division with those around and in it; nothing is asked without a code. */
export const useRegion = (
  code: MaybeRefOrGetter<string | undefined>,
): UseQueryReturnType<Schema['RegionDetail'], Error> =>
  useQuery(computed(() => ({ ...regionQuery(toValue(code) ?? ''), enabled: Boolean(toValue(code)) })));

/** Where a village lies: banner › township › village; empty until it is known. */
export function usePlace(code: MaybeRefOrGetter<string | undefined>) {
  const { data } = useRegion(code);
  return computed(() => {
    if (!data.value) return '';
    const around = data.value.ancestors.filter(({ level }) => level !== 'city');
    return [...around, data.value].map(({ nameZh }) => nameZh).join(' › ');
  });
}

/** How many households there are by one dimension, under some filters. */
export const useCounts = (
  by: 'status' | 'registration' | 'region',
  filters: MaybeRefOrGetter<{ regionCode?: string; registration?: 'registered' }>,
) =>
  useQuery(
    computed(() => ({
      queryKey: ['households', 'counts', by, toValue(filters)],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        got(api.GET('/api/v1/metrics/households', { params: { query: { by, ...toValue(filters) } }, signal })),
      placeholderData: keepPreviousData,
    })),
  );

export const householdKey = (id: string): readonly string[] => ['household', id];

/**
 * A household's file. Each reading stands in the access log, so it is read once and again only when it was changed
 * here, not whenever the window gets the focus.
 */
export const useHousehold = (
  id: MaybeRefOrGetter<string | undefined>,
): UseQueryReturnType<Schema['HouseholdView'], Error> =>
  useQuery(
    computed(() => ({
      queryKey: householdKey(toValue(id) ?? ''),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        got(api.GET('/api/v1/households/{id}', { params: { path: { id: toValue(id) ?? '' } }, signal })),
      enabled: Boolean(toValue(id)),
      staleTime: 5 * 60_000,
      refetchOnWindowFocus: false,
    })),
  );
