import { onBeforeUnmount, onMounted, toValue, type MaybeRefOrGetter } from 'vue';
import { onBeforeRouteLeave } from 'vue-router';
import { t } from '@/i18n';
import { ask } from './overlays';

/** Asks before work is left behind: by the application's own question within it, by the browser's at its end. */
export function useUnsaved(dirty: MaybeRefOrGetter<boolean>, { text }: { text?: string } = {}): void {
  function leave(event: BeforeUnloadEvent): void {
    if (!toValue(dirty)) return;
    event.preventDefault();
    // Older browsers ask only when this is set.
    event.returnValue = '';
  }
  onMounted(() => window.addEventListener('beforeunload', leave));
  onBeforeUnmount(() => window.removeEventListener('beforeunload', leave));
  onBeforeRouteLeave(
    () =>
      !toValue(dirty) ||
      ask({
        title: t('kit.unsaved.title'),
        text: text ?? t('kit.unsaved.text'),
        action: t('kit.unsaved.leave'),
        cancel: t('kit.unsaved.stay'),
      }),
  );
}
