import { computed, nextTick, onMounted, shallowRef } from 'vue';
import { useRoute } from 'vue-router';
import { t } from '@/i18n';
import { fieldId } from '@/kit/use-field';
import type { SectionKey } from '@/shared/household-form/sections';
import { useRegistration } from './context';
import type { Gap } from './registration';

/**
 * What is said when somebody wants to leave a step or a person: the list stands as it was then, so that it neither
 * moves nor takes the focus while one goes through it, and goes away once all of it is put right.
 */
export function useLeaving(where: () => { section: SectionKey; memberId?: string }) {
  const { of, checking } = useRegistration();
  const told = shallowRef<Gap[]>([]);
  const now = (): Gap[] => of(where().section, where().memberId);

  const faults = computed(() => (now().length ? told.value.map(({ path, text }) => ({ path, title: text })) : []));
  const title = computed(() =>
    told.value.every(({ missing }) => missing) ? t('registration.missing', { count: told.value.length }) : undefined,
  );

  /** Whether nothing stands in the way; otherwise it is told. */
  async function tryLeave(): Promise<boolean> {
    await checking.settle();
    await nextTick();
    told.value = now();
    return told.value.length === 0;
  }

  const route = useRoute();
  onMounted(() => void goTo(route.hash));

  return { faults, title, tryLeave, forget: () => (told.value = []) };
}

/** Brings a field into sight and gives it the focus: somebody has come here because of it. */
export async function goTo(hash: string): Promise<void> {
  if (!hash) return;
  await nextTick();
  for (let waited = 0; waited < 1000; waited += 50) {
    const element = document.getElementById(fieldId(decodeURIComponent(hash.slice(1))));
    if (element) {
      const control = element.matches('input, select, textarea, button')
        ? element
        : element.querySelector<HTMLElement>('input:checked, input, select, textarea, button');
      (control ?? element).focus({ preventScroll: true });
      element.scrollIntoView({ block: 'center' });
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
