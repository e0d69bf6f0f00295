import { computed, nextTick, type WritableComputedRef } from 'vue';
import { useRoute, useRouter, type LocationQueryRaw, type Router } from 'vue-router';

type State = string | number | boolean | string[];
/** `'all'` as a fallback must not make `'all'` the only value. */
type Widened<T extends State> = T extends string ? string : T extends number ? number : T extends boolean ? boolean : T;

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

function read(raw: unknown, fallback: State): State {
  const list = (Array.isArray(raw) ? raw : [raw]).filter((part): part is string => typeof part === 'string');
  if (Array.isArray(fallback)) return raw === undefined ? fallback : list.filter(Boolean);
  const [text] = list;
  if (text === undefined) return fallback;
  if (typeof fallback === 'number') return Number.isFinite(Number(text)) && text !== '' ? Number(text) : fallback;
  if (typeof fallback === 'boolean') return text === '1';
  return text;
}

function write(value: State, fallback: State): string | string[] | undefined {
  if (String(value) === String(fallback)) return undefined;
  if (Array.isArray(value)) return value.length ? value : '';
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}

/** A value that lives in the address, so that it survives a reload and can be sent as a link. Ids and codes only. */
export function useQueryState<T extends State>(
  name: string,
  fallback: T,
  { push = false }: { push?: boolean } = {},
): WritableComputedRef<Widened<T>> {
  const route = useRoute();
  const router = useRouter();
  return computed({
    get: () => read(route.query[name], fallback) as Widened<T>,
    set: (value) => change(router, name, write(value, fallback), push),
  });
}
