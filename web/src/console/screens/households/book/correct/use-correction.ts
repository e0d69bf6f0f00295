import { computed, reactive, ref, shallowRef, watch, type Ref } from 'vue';
import { isProblem } from '@/api/problem';
import { t } from '@/i18n';
import { toast } from '@/kit/overlays';
import { useBook, type Target } from '../context';
import type { BookRecord } from '../record';
import { changesOf, conflictsOf, resolved, type Changes, type Conflict, type Decision } from './correction.rules';
import { sendChanges } from './send';
import { subjectFor } from './subject';

/** One correction from opening the sheet to what the server says of it. */
export function useCorrection(target: Ref<Target | undefined>, record: () => BookRecord) {
  const { id, refresh } = useBook();
  const typed = reactive<Record<string, unknown>>({});
  const reason = ref('');
  const busy = ref(false);
  const error = shallowRef<unknown>();
  const conflicts = shallowRef<readonly Conflict[]>([]);
  const decisions = reactive<Record<string, Decision | undefined>>({});
  let sent: Changes = {};

  const subject = computed(() => target.value && subjectFor(target.value, record()));
  const changes = computed(() => (subject.value ? changesOf(subject.value, typed) : {}));
  const changed = computed(() => Object.keys(changes.value));
  const faults = computed(() => (isProblem(error.value) && !conflicts.value.length ? error.value.errors : []));
  const decided = computed(() => conflicts.value.every(({ field }) => decisions[field]));

  function clear(object: Record<string, unknown>): void {
    for (const key of Object.keys(object)) delete object[key];
  }
  watch(target, () => {
    clear(typed);
    clear(decisions);
    [reason.value, error.value, conflicts.value] = ['', undefined, []];
  });

  /** Opens a field: what stands there, or nothing where only a mask does. */
  function open(field: string): void {
    const it = subject.value;
    if (!it || field in typed) return;
    typed[field] = field in it.tags ? '' : (it.values[field] ?? null);
  }
  const close = (field: string): void => void delete typed[field];

  async function write(set: Changes): Promise<void> {
    if (!target.value) return;
    busy.value = true;
    error.value = undefined;
    try {
      if (Object.keys(set).length) await sendChanges(id.value, target.value, set, reason.value.trim());
      target.value = undefined;
      toast(t('households.correct.saved', { count: Object.keys(set).length }));
      await refresh();
    } catch (problem) {
      sent = set;
      error.value = problem;
      clear(decisions);
      conflicts.value = isProblem(problem) && problem.status === 409 ? conflictsOf(problem.errors) : [];
    } finally {
      busy.value = false;
    }
  }

  const save = (): Promise<void> =>
    write(conflicts.value.length ? resolved(sent, conflicts.value, decisions) : changes.value);

  return { typed, reason, busy, error, conflicts, decisions, decided, subject, changed, faults, open, close, save };
}
