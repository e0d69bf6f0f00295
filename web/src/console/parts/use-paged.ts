import { keepPreviousData, useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { usePages } from '@/kit/use-pages';

interface Paged<Row> {
  items: Row[];
  nextCursor: string | null;
  total?: number;
  totalIsCapped?: boolean;
}

interface Options<Row> {
  /** Parameter of the address; a screen with two lists has two. */
  cursor?: string;
  /** After how many milliseconds it asks again, by what the page shows; false: not by itself. */
  again?: (rows: readonly Row[]) => number | false;
}

/** One page of a list by cursor, with what `LoadState` and `Pager` want to know of it. */
export function usePaged<Row>(
  key: () => readonly unknown[],
  read: (cursor: string | undefined, signal: AbortSignal) => Promise<Paged<Row>>,
  { cursor = 'cursor', again }: Options<Row> = {},
) {
  const pages = usePages(cursor);
  const query = useQuery(
    computed(() => ({
      queryKey: [...key(), pages.cursor.value],
      queryFn: ({ signal }: { signal: AbortSignal }) => read(pages.cursor.value || undefined, signal),
      placeholderData: keepPreviousData,
      refetchInterval: ({ state: { data } }: { state: { data?: Paged<Row> } }) => again?.(data?.items ?? []) ?? false,
    })),
  );
  const rows = computed<Row[]>(() => query.data.value?.items ?? []);
  const state = computed(() => ({
    ...{ loading: query.isPending.value, error: query.error.value, has: query.data.value !== undefined },
    empty: rows.value.length === 0,
  }));
  const pager = computed(() => ({
    ...{ shown: rows.value.length, busy: query.isPlaceholderData.value },
    ...{ total: query.data.value?.total, capped: query.data.value?.totalIsCapped },
    ...pages.pager(query.data.value?.nextCursor),
  }));
  const later = (): void => pages.later(query.data.value?.nextCursor);
  return { query, rows, state, pager, earlier: pages.earlier, later, busy: query.isPlaceholderData };
}
