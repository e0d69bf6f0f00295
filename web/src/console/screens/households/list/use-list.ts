import { keepPreviousData, useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { api, got, type Schema } from '@/api/client';
import { searchFor } from '@/console/shell/search.rules';
import { usePages } from '@/kit/use-pages';
import { addressOf, filtersOf, type Filters } from './filters';
import { searchText } from './search-text';

const rowsPerPage = 50;

/** The table's rows by what the address asks for, and by what is looked for in memory. */
export function useHouseholdList() {
  const route = useRoute();
  const router = useRouter();
  const pages = usePages();
  const filters = computed(() => filtersOf(route.query));
  const search = computed(() => searchFor(searchText.value));

  const page = useQuery(
    computed(() => ({
      queryKey: ['households', 'list', filters.value, pages.cursor.value, search.value],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        readPage({ ...filters.value, ...search.value }, pages.cursor.value || undefined, signal),
      placeholderData: keepPreviousData,
    })),
  );

  /** Another question begins at its first page, and what lay open beside the list is closed. */
  function narrow(next: Filters, more: Record<string, string | undefined> = {}): void {
    const query = { ...route.query, ...addressOf(next), ...more, cursor: undefined, open: undefined };
    void router.push({ query });
  }

  function find(text: string): void {
    if (searchText.value === text) return;
    searchText.value = text;
    pages.first();
  }

  return { page, pages, filters, search, narrow, find };
}

const readPage = (
  wanted: Filters & Partial<Record<'name' | 'idNumber' | 'phone' | 'number' | 'publicId', string>>,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<Schema['HouseholdPage']> => {
  const { name, idNumber, phone, ...listed } = wanted;
  const paging = { limit: rowsPerPage, cursor };
  return name || idNumber || phone
    ? got(api.POST('/api/v1/households/search', { body: { ...wanted, ...paging }, signal }))
    : got(api.GET('/api/v1/households', { params: { query: { ...listed, ...paging } }, signal }));
};
