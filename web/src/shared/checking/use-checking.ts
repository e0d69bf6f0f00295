import { computed, onScopeDispose, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue';
import type { Waiver } from '@checker/checker';
import { language } from '@/i18n';
import { settled } from '@/shared/household-form/asked';
import type { FormValues } from '@/shared/household-form/values';
import { factsOf, type Known } from './facts';
import { runningIncome } from './income-line';
import type { Said, Verdict } from './rules';
import { contextOf, type Standard, yearStart } from './standards';

interface CheckedBy {
  today: MaybeRefOrGetter<string>;
  standards: MaybeRefOrGetter<readonly Standard[]>;
  base?: MaybeRefOrGetter<FormValues | undefined>;
  known?: MaybeRefOrGetter<(Known & { waivers?: readonly Waiver[] }) | undefined>;
}

/** What stands at one field. */
export interface Words {
  errors: string[];
  doubts: string[];
  hints: string[];
}

/** A pause this long, ms, is waited for before a form is checked again while somebody types; but not for longer. */
const pause = 250;
const longest = 1000;

/** Runs the checker over a form as it is typed; see README.md. */
export function useChecking(form: MaybeRefOrGetter<FormValues>, { today, standards, base, known }: CheckedBy) {
  const verdict = shallowRef<Verdict>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;
  let waitingSince: number | undefined;

  /** Checks the form as it stands now. An answer that a later one has overtaken is dropped. */
  async function settle(): Promise<Verdict> {
    clearTimeout(timer);
    waitingSince = undefined;
    const mine = ++newest;
    const { judge } = await import('./rules');
    const [day, values, rest] = [toValue(today), toValue(form), toValue(known) ?? {}];
    const counts = settled(values, day, toValue(base));
    const region = counts.household.regionCode ?? '';
    const facts = factsOf(counts, yearStart(toValue(standards), region, day), rest);
    const found = judge(facts, contextOf(toValue(standards), region, day), rest.waivers ?? [], language());
    if (mine === newest) verdict.value = found;
    return found;
  }

  watch(
    [() => toValue(form), () => toValue(standards), () => toValue(known), language],
    () => {
      const now = Date.now();
      waitingSince ??= now;
      clearTimeout(timer);
      const wait = Math.max(0, Math.min(pause, waitingSince + longest - now));
      timer = setTimeout(() => void settle(), verdict.value ? wait : 0);
    },
    { deep: true, immediate: true },
  );
  onScopeDispose(() => clearTimeout(timer));

  const findings = computed<readonly Said[]>(() => verdict.value?.findings ?? []);
  const byPath = computed(() => {
    const map = new Map<string, Words>();
    for (const { path, severity, text, waived } of findings.value) {
      const words = map.get(path) ?? { errors: [], doubts: [], hints: [] };
      if (!waived) words[`${severity}s`].push(text);
      map.set(path, words);
    }
    return map;
  });
  const nothing: Words = { errors: [], doubts: [], hints: [] };

  return {
    settle,
    findings,
    at: (path: string): Words => byPath.value.get(path) ?? nothing,
    open: computed<readonly string[]>(() => verdict.value?.completeness.missing ?? []),
    filled: computed(() => verdict.value?.completeness.filled ?? 0),
    total: computed(() => verdict.value?.completeness.total ?? 0),
    passes: computed(() => verdict.value?.passes ?? false),
    ready: computed(() => verdict.value !== undefined),
    income: computed(() => runningIncome(toValue(form), toValue(standards), toValue(today))),
  };
}

export type Checking = ReturnType<typeof useChecking>;
