import { ref, shallowRef } from 'vue';

export interface Toast {
  id: number;
  text: string;
  undo?: () => void;
}

export interface Question {
  title: string;
  /** The thing it is about, by name. */
  object?: string;
  text?: string;
  action: string;
  cancel?: string;
  kind?: 'danger' | 'primary';
}

export const toasts = ref<Toast[]>([]);
export const question = shallowRef<Question & { answer: (yes: boolean) => void }>();
/** How many `Overlays` are mounted; without one a question falls back to the browser's own. */
export const hosts = ref(0);
let last = 0;

export function dropToast(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}

/** Says what the eye cannot see on the screen, never the only sign of a failure. With `undo` it stays ten seconds. */
export function toast(text: string, { undo, seconds }: { undo?: () => void; seconds?: number } = {}): void {
  const id = ++last;
  toasts.value = [...toasts.value.slice(-2), { id, text, undo }];
  setTimeout(() => dropToast(id), Math.min(10, seconds ?? (undo ? 10 : 5)) * 1000);
}

/** Asks one question and waits for its answer; a second question answers the first with no. */
export function ask(next: Question): Promise<boolean> {
  question.value?.answer(false);
  if (!hosts.value)
    return Promise.resolve(window.confirm([next.title, next.object, next.text].filter(Boolean).join('\n')));
  return new Promise((resolve) => {
    question.value = {
      ...next,
      answer: (yes) => {
        question.value = undefined;
        resolve(yes);
      },
    };
  });
}
