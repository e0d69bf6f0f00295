import { useQueryClient } from '@tanstack/vue-query';
import { ref, shallowRef, watch } from 'vue';
import { isProblem, type Problem } from '@/api/problem';
import type { CaseView, SentStep } from '@/shared/procedures/types';
import type { Schema } from '@/api/client';
import { rememberSent } from './last-records';
import { casesChanged } from './queries';
import { sendStep } from './send-step';

/** Acts that were sent from this window: no news to whoever sits at it. */
export const sentHere = new Set<string>();

/**
 * Sends acts on a case. When somebody else was first (409) the case is read again and what was typed stays; the
 * screen shows what has changed and the person decides anew.
 */
export function useActing(
  kase: () => CaseView | undefined,
  done: (result: Schema['ActResult'], sent: SentStep) => void,
) {
  const queries = useQueryClient();
  const busy = ref(false);
  const problem = shallowRef<Problem>();
  watch(
    () => kase()?.id,
    () => (problem.value = undefined),
  );

  async function send(sent: SentStep): Promise<void> {
    const now = kase();
    if (!now || busy.value) return;
    busy.value = true;
    problem.value = undefined;
    try {
      const result = await sendStep(now, sent);
      sentHere.add(result.actId);
      rememberSent(now.regionCode, sent);
      done(result, sent);
      await casesChanged(queries);
    } catch (caught) {
      if (!isProblem(caught)) throw caught;
      problem.value = caught;
      if (caught.status === 409) await casesChanged(queries);
    } finally {
      busy.value = false;
    }
  }
  return { busy, problem, send };
}
