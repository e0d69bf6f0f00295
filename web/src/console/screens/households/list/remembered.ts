import { shallowRef, watch, type ShallowRef } from 'vue';
import { me } from '@/api/session';

const keyOf = (what: string): string => `bangfu.${what}.${me.value?.id ?? ''}`;

function read<T>(what: string, fallback: T, fits: (value: unknown) => value is T): T {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(what)) ?? 'null');
    return fits(value) ? value : fallback;
  } catch {
    // Not JSON: written by nobody we know.
    return fallback;
  }
}

/** Something that this browser remembers for the person who is signed in, such as the columns of a table. */
export function useRemembered<T>(what: string, fallback: T, fits: (value: unknown) => value is T): ShallowRef<T> {
  const kept = shallowRef(read(what, fallback, fits));
  watch(
    () => me.value?.id,
    () => (kept.value = read(what, fallback, fits)),
  );
  watch(kept, (value) => {
    try {
      localStorage.setItem(keyOf(what), JSON.stringify(value));
    } catch {
      // The browser keeps nothing: then it is as it was the next time.
    }
  });
  return kept;
}
