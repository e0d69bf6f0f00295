import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed } from 'vue';
import { api, got, type Schema } from '@/api/client';
import { householdKey } from '../households/queries';

export type Change = Schema['ChangeView'];

export const useChange = (id: () => string) =>
  useQuery(
    computed(() => ({
      queryKey: ['change', id()],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        got(api.GET('/api/v1/change-requests/{id}', { params: { path: { id: id() } }, signal })),
    })),
  );

/** What has to be read again once a request was made or has gone a step on. */
export function useChanged() {
  const queries = useQueryClient();
  return async ({ id, householdId }: Pick<Change, 'id' | 'householdId'>): Promise<void> => {
    await Promise.all(
      [['change', id], ['changes'], householdKey(householdId)].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
  };
}
