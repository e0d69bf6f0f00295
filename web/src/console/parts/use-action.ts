import { ref, shallowRef } from 'vue';
import { isProblem } from '@/api/problem';
import { sentenceOf } from '@/api/words';

/** Something that is sent when a person says so: once at a time, and what went wrong stays until the next try. */
export function useAction<Given extends unknown[]>(act: (...given: Given) => Promise<unknown>) {
  const busy = ref(false);
  const error = shallowRef<unknown>();

  async function run(...given: Given): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    error.value = undefined;
    try {
      await act(...given);
      return true;
    } catch (caught) {
      error.value = caught;
      return false;
    } finally {
      busy.value = false;
    }
  }

  /** The sentence at a field of the form. */
  const at = (path: string): string | undefined => (isProblem(error.value) ? error.value.at(path) : undefined);

  /** What has to be said beside the fields: everything that no field of the form says. */
  function said(...fields: string[]): string | undefined {
    const caught = error.value;
    if (!caught) return undefined;
    if (!isProblem(caught) || !caught.errors.length) return sentenceOf(caught);
    const beside = caught.errors.filter(({ path }) => !fields.includes(path)).map(({ title }) => title);
    return beside.length ? [...new Set(beside)].join(' · ') : undefined;
  }

  return { busy, error, run, at, said };
}
