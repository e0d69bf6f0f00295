import { computed, ref, type ComputedRef } from 'vue';
import type { Problem } from '@/api/problem';

interface Fault {
  path: string;
  title: string;
}

interface Faults {
  /** Everything that is wrong, for the box on top. */
  all: ComputedRef<Fault[]>;
  at: (path: string) => string | undefined;
  /** True when there is nothing wrong; from the first try on, faults go away as they are put right. */
  pass: () => boolean;
}

/** What a form finds wrong by itself, once somebody has tried to send it, and what the server has said to it. */
export function useFaults(own: () => (Fault | false | undefined | null)[], problem: () => Problem | undefined): Faults {
  const tried = ref(false);
  const mine = computed(() => own().filter((fault): fault is Fault => Boolean(fault)));
  const all = computed(() => {
    const local = tried.value ? mine.value : [];
    const theirs = (problem()?.errors ?? []).filter(({ path }) => !local.some((fault) => fault.path === path));
    return [...local, ...theirs];
  });
  return {
    all,
    at: (path) => all.value.find((fault) => fault.path === path)?.title,
    pass: () => {
      tried.value = true;
      return mine.value.length === 0;
    },
  };
}
