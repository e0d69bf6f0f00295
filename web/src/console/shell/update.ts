import { shallowRef } from 'vue';

/** True once the server holds a newer build than the one that runs here. */
export const outdated = shallowRef(false);

/** How often to look, ms. */
const rhythm = 10 * 60_000;
/** The first script of the page; its name has a digest of the build. */
const entry = /<script[^>]*type="module"[^>]*src="([^"]+)"/;
let looked = Date.now();

/** Looks for another build now and then, and at once when a part of this one is not there any more. */
export function watchUpdates(): void {
  addEventListener('vite:preloadError', (event) => {
    event.preventDefault();
    outdated.value = true;
  });
  if (import.meta.env.DEV) return;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - looked > rhythm) void look();
  });
  setInterval(() => void look(), rhythm);
}

async function look(): Promise<void> {
  looked = Date.now();
  const page = await fetch('/', { cache: 'no-cache' }).then(
    (response) => (response.ok ? response.text() : ''),
    () => '',
  );
  const theirs = entry.exec(page)?.[1];
  const ours = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.getAttribute('src');
  if (theirs && ours && theirs !== ours) outdated.value = true;
}
