import { computed, shallowRef, type ComputedRef, type WritableComputedRef } from 'vue';
import { useQueryState } from './use-query-state';

interface Pages {
  cursor: WritableComputedRef<string>;
  earlier: () => void;
  later: (next: string | null | undefined) => void;
  /** Back to the first page: what to do when a filter changes. */
  first: () => void;
  pager: (next: string | null | undefined) => { earlier: boolean; later: boolean };
}

/**
 * Pages by cursor, the present one in the address. The cursors that were passed are remembered while the screen lives;
 * whoever opens a link to a later page goes back to the first.
 */
export function usePages(name = 'cursor'): Pages {
  const cursor = useQueryState(name, '', { push: true });
  const passed = shallowRef<readonly string[]>([]);
  const before: ComputedRef<string> = computed(() => passed.value[passed.value.indexOf(cursor.value) - 1] ?? '');

  return {
    cursor,
    earlier: () => {
      cursor.value = before.value;
    },
    later: (next) => {
      if (!next) return;
      const at = passed.value.indexOf(cursor.value);
      passed.value = [...(at < 0 ? [cursor.value] : passed.value.slice(0, at + 1)), next];
      cursor.value = next;
    },
    first: () => {
      passed.value = [];
      if (cursor.value) cursor.value = '';
    },
    pager: (next) => ({ earlier: cursor.value !== '', later: Boolean(next) }),
  };
}
