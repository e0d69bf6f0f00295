import { computed, nextTick, type WritableComputedRef } from 'vue';
import { useRoute, useRouter, type LocationQueryRaw, type Router } from 'vue-router';
import { readQuery, writeQuery, type QueryValue } from './query-values';

/** `'all'` as a fallback must not make `'all'` the only value. */
type Widened<T extends QueryValue> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T;

const pending = new WeakMap<Router, { query: LocationQueryRaw; push: boolean }>();

/** Changes of one tick go into the address together: two filters set at once must not undo each other. */
function change(router: Router, name: string, value: string | string[] | undefined, push: boolean): void {
  const waiting = pending.get(router);
  if (waiting) {
    waiting.query[name] = value;
    waiting.push ||= push;
    return;
  }
  const next = { query: { ...router.currentRoute.value.query, [name]: value } as LocationQueryRaw, push };
  pending.set(router, next);
  void nextTick(() => {
    pending.delete(router);
    const to = { query: next.query, hash: router.currentRoute.value.hash };
    void (next.push ? router.push(to) : router.replace(to));
  });
}

/** A value that lives in the address, so that it survives a reload and can be sent as a link. Ids and codes only. */
export function useQueryState<T extends QueryValue>(
  name: string,
  fallback: T,
  { push = false }: { push?: boolean } = {},
): WritableComputedRef<Widened<T>> {
  const route = useRoute();
  const router = useRouter();
  return computed<Widened<T>>({
    get: () => readQuery(route.query[name], fallback) as Widened<T>,
    set: (value) => change(router, name, writeQuery(value, fallback), push),
  });
}
