import { useQueryClient } from '@tanstack/vue-query';
import { computed, ref, shallowRef } from 'vue';
import { sentenceOf } from '@/api/words';
import type { CaseItem, CaseView } from '@/shared/procedures/types';
import { agreement, type DecisionKind } from '../procedures/case/decision.rules';
import { caseQuery, casesChanged } from '../procedures/case/queries';
import { sendStep } from '../procedures/case/send-step';

/** One case of a batch: whether it is as plain as the others, and what became of it. */
export interface BatchRow {
  item: CaseItem;
  kase?: CaseView;
  state: 'reading' | 'clear' | 'apart' | 'doing' | 'done' | 'failed';
  /** Why it is left out, or what went wrong. */
  why?: string;
}

/**
 * Says yes to several cases of one kind, one after the other. Each is read in full first: one with anything missing,
 * one that came back, or one that is not the reader's to do is left to be looked at by itself.
 */
export function useBatch(items: readonly CaseItem[], kind: DecisionKind) {
  const queries = useQueryClient();
  const rows = shallowRef<BatchRow[]>(items.map((item) => ({ item, state: 'reading' })));
  const chosen = ref<string[]>([]);
  const running = ref(false);

  const put = (id: string, part: Partial<BatchRow>): void =>
    void (rows.value = rows.value.map((row) => (row.item.id === id ? { ...row, ...part } : row)));

  async function read(): Promise<void> {
    for (const { id } of items) {
      try {
        const kase = await queries.fetchQuery({ ...caseQuery(id), staleTime: 10_000 });
        const plain = !kase.missing.length && !kase.returned && kase.actions.includes(kind);
        put(id, { kase, state: plain ? 'clear' : 'apart' });
        if (plain) chosen.value = [...chosen.value, id];
      } catch (error) {
        put(id, { state: 'apart', why: sentenceOf(error) });
      }
    }
  }

  async function run(opinion: string, usual: string): Promise<void> {
    running.value = true;
    for (const { item, kase } of rows.value.filter((row) => chosen.value.includes(row.item.id))) {
      put(item.id, { state: 'doing' });
      try {
        await sendStep(item, agreement(kase ?? item, kind, opinion, usual));
        put(item.id, { state: 'done' });
      } catch (error) {
        put(item.id, { state: 'failed', why: sentenceOf(error) });
      }
    }
    chosen.value = [];
    running.value = false;
    await casesChanged(queries);
  }

  const settled = computed(() => rows.value.every(({ state }) => state !== 'reading'));
  const count = (state: BatchRow['state']): number => rows.value.filter((row) => row.state === state).length;
  return { rows, chosen, running, settled, count, read, run };
}
