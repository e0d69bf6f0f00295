import { shallowRef } from 'vue';

/** True once a newer build waits. It is taken when the person says so, or at the next start: never under a form. */
export const outdated = shallowRef(false);

let waiting: ServiceWorker | null = null;

/** Keeps the shell on the phone, so that the application opens without a signal. */
export async function keepShell(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const registration = await navigator.serviceWorker.register('/m/sw.js', { scope: '/m/' });
  const look = (): void => {
    waiting = registration.waiting;
    outdated.value = waiting !== null && navigator.serviceWorker.controller !== null;
  };
  look();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
}

export function renewNow(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  waiting?.postMessage({ type: 'SKIP_WAITING' });
}
