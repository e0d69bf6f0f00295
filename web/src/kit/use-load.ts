import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';

interface Load<T> {
  data: ShallowRef<T | undefined>;
  error: ShallowRef<unknown>;
  loading: Ref<boolean>;
  /** It takes more than five seconds. */
  slow: Ref<boolean>;
  reload: () => Promise<void>;
}

/**
 * Reads something while the component lives. Old data stays until the new has come; an answer that a later question
 * has overtaken is dropped.
 */
export function useLoad<T>(
  read: (signal: AbortSignal) => Promise<T>,
  { watch: source, immediate = true }: { watch?: () => unknown; immediate?: boolean } = {},
): Load<T> {
  const data = shallowRef<T>();
  const error = shallowRef<unknown>();
  const loading = ref(immediate);
  const slow = ref(false);
  let running: AbortController | undefined;

  async function reload(): Promise<void> {
    running?.abort();
    const mine = (running = new AbortController());
    loading.value = true;
    const timer = setTimeout(() => (slow.value = running === mine), 5000);
    try {
      const next = await read(mine.signal);
      if (running !== mine) return;
      data.value = next;
      error.value = undefined;
    } catch (problem) {
      if (running === mine) error.value = problem;
    } finally {
      clearTimeout(timer);
      if (running === mine) loading.value = slow.value = false;
    }
  }

  if (source) watch(source, reload);
  if (immediate) void reload();
  onScopeDispose(() => {
    running?.abort();
    running = undefined;
  });
  return { data, error, loading, slow, reload };
}
