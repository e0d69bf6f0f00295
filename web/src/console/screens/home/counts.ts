import { keepPreviousData, useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { api, got } from '@/api/client';

type By = 'status' | 'monitoring' | 'region';

/** Households on the register by one thing; each number opens the same rows in the list of households. */
export const useRegistered = (
  by: By,
  filter: MaybeRefOrGetter<{ regionCode?: string; exitStatus?: '0' | '1' | '2' | '3' }>,
) =>
  useQuery(
    computed(() => ({
      queryKey: ['households', 'counts', by, { ...toValue(filter), registration: 'registered' }],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        got(
          api.GET('/api/v1/metrics/households', {
            params: { query: { by, registration: 'registered', ...toValue(filter) } },
            signal,
          }),
        ),
      placeholderData: keepPreviousData,
    })),
  );

/** Where a number leads: the list of households under the filters it was counted by. */
export function rowsOf(filter: Readonly<Record<'region' | 'status' | 'monitored', string | undefined>>): string {
  const query = new URLSearchParams({ registration: 'registered' });
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value);
  return `/households?${query.toString()}`;
}
