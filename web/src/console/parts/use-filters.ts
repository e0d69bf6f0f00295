import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { readFilters, writeFilters, type Patterns } from './filters.rules';

/** Filters of a list, in the address. Another question begins at its first page, and what lay open beside it is closed. */
export function useFilters<K extends string>(patterns: Patterns<K>, cursor = 'cursor') {
  const route = useRoute();
  const router = useRouter();
  const filters = computed(() => readFilters(route.query, patterns));
  const keys = Object.keys(patterns) as K[];

  const set = (part: Partial<Record<K, string | null | undefined>>): void =>
    void router.push({ query: { ...route.query, ...writeFilters(part), [cursor]: undefined, open: undefined } });
  const reset = (): void => set(Object.fromEntries(keys.map((key) => [key, null])) as Record<K, null>);
  const narrowed = computed(() => keys.some((key) => filters.value[key] !== undefined));
  return { filters, set, reset, narrowed };
}
