import { useInfiniteQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { api, got, type Schema } from '@/api/client';

export type Pair = Schema['DuplicateView'];
export const states = ['open', 'confirmed', 'notDuplicate', 'lapsed'] as const;
export const kinds = ['sameIdNumber', 'sameNameAndBirthDate', 'nearName'] as const;

interface Filters {
  state: (typeof states)[number];
  kind?: (typeof kinds)[number];
}

/** Pairs of one's region, the newest first; more come as one goes down. */
export const usePairs = (filters: MaybeRefOrGetter<Filters>) =>
  useInfiniteQuery(
    computed(() => ({
      queryKey: ['duplicates', toValue(filters)],
      queryFn: ({ pageParam, signal }: { pageParam: string; signal: AbortSignal }) =>
        got(
          api.GET('/api/v1/duplicates', {
            params: { query: { ...toValue(filters), limit: 30, cursor: pageParam || undefined } },
            signal,
          }),
        ),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }: Schema['DuplicatePage']) => nextCursor ?? undefined,
    })),
  );
