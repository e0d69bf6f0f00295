import { onBeforeUnmount, onMounted, onUpdated, ref, type Ref } from 'vue';

/** Whether an element is wider or taller than its place; only then it has to be reachable by key to be scrolled. */
export function useOverflow(element: Readonly<Ref<HTMLElement | null>>): Ref<boolean> {
  const over = ref(false);
  let observer: ResizeObserver | undefined;

  function measure(): void {
    const box = element.value;
    if (box) over.value = box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
  }
  onMounted(() => {
    measure();
    observer = new ResizeObserver(measure);
    if (element.value) observer.observe(element.value);
  });
  onUpdated(measure);
  onBeforeUnmount(() => observer?.disconnect());
  return over;
}
