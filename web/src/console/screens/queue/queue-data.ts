import { useQuery } from '@tanstack/vue-query';
import { computed, shallowRef, watch } from 'vue';
import { api, got } from '@/api/client';
import { can } from '@/api/session';
import { casesKey } from '../procedures/case/queries';

/** How much waits for the person at the desk; the rail shows it. */
export const waiting = shallowRef<number>();

/** The work of the person at the desk; looked at again every two minutes, since others add to it. */
export function useQueue() {
  const query = useQuery(
    computed(() => ({
      queryKey: [...casesKey, 'queue'],
      queryFn: ({ signal }: { signal: AbortSignal }) => got(api.GET('/api/v1/queue', { signal })),
      enabled: can('procedure.read'),
      refetchInterval: 120_000,
      staleTime: 30_000,
    })),
  );
  watch(query.data, (data) => (waiting.value = data?.waiting.total), { immediate: true });
  return query;
}
