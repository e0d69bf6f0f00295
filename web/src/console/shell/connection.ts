import { shallowRef } from 'vue';
import { api } from '@/api/client';
import { isProblem } from '@/api/problem';

/** True while the server does not answer. What the browser says of its network is not asked: it errs both ways. */
export const lost = shallowRef(false);

/** How often a lost server is asked whether it is back, ms. */
const rhythm = 5_000;
let asking: ReturnType<typeof setTimeout> | undefined;

/** Learns from every request whether the server answers, and asks again by itself once it does not. */
export function watchConnection(): void {
  api.use({
    onResponse: back,
    onError: ({ error }) => {
      if (isProblem(error) && error.code === 'connection.none') gone();
    },
  });
  addEventListener('online', () => void ask());
}

function back(): undefined {
  lost.value = false;
  clearTimeout(asking);
}

function gone(): void {
  lost.value = true;
  clearTimeout(asking);
  asking = setTimeout(() => void ask(), rhythm);
}

async function ask(): Promise<void> {
  if (!lost.value) return;
  // An answer of any kind, or none, comes by onResponse or onError.
  await api.GET('/api/health/live').catch(() => undefined);
}
