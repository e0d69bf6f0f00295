import { nextTick, onBeforeUnmount, onMounted, ref, watch, type Ref } from 'vue';

/**
 * The native dialog bound to `open`: focus goes in and comes back by itself, Esc and a click beside it close it unless
 * something would be lost, and then `asking` shows the question inside of it.
 */
export function useModal(element: Readonly<Ref<HTMLDialogElement | null>>, open: Ref<boolean>, dirty: () => boolean) {
  const asking = ref(false);
  let back: HTMLElement | undefined;
  let pressedOutside = false;

  function show(): void {
    const dialog = element.value;
    if (!dialog || dialog.open) return;
    back = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    asking.value = false;
    dialog.showModal();
    document.documentElement.classList.add('behind-dialog');
  }

  function hide(): void {
    const dialog = element.value;
    if (!dialog?.open) return;
    dialog.close();
    released();
  }

  function released(): void {
    if (!document.querySelector('dialog[open]')) document.documentElement.classList.remove('behind-dialog');
    if (back?.isConnected) back.focus({ preventScroll: true });
    back = undefined;
  }

  function leave(): void {
    if (dirty() && !asking.value) asking.value = true;
    else open.value = false;
  }

  onMounted(() => {
    if (open.value) show();
  });
  watch(open, (now) => void nextTick(now ? show : hide));
  onBeforeUnmount(hide);

  return {
    asking,
    leave,
    listeners: {
      cancel: (event: Event) => {
        event.preventDefault();
        leave();
      },
      close: () => {
        open.value = false;
      },
      pointerdown: (event: PointerEvent) => {
        pressedOutside = event.target === element.value;
      },
      click: (event: MouseEvent) => {
        if (event.target === element.value && pressedOutside) leave();
        pressedOutside = false;
      },
    },
  };
}
