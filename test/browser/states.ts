import type { Page, Route } from 'playwright-core';
import { sentence } from '../../src/platform/messages';

/** The states in which every screen is looked at; that of a city without households comes with a stage of its own. */
export const states = ['full', 'loading', 'error', 'offline'] as const;
export type ScreenState = (typeof states)[number];

/** What a screen needs in order to be there at all: who is signed in, and the words of codes. */
const frame = /\/api\/v1\/(auth\/|me$|code-lists|demo\/clock)/;

/** Makes the answers of the interface those of a state, from the next request on. */
export async function bring(page: Page, state: ScreenState): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  if (state === 'full') return;
  await page.route(/\/api\/v1\//, (route) =>
    frame.test(route.request().url()) ? route.continue() : answer[state](route),
  );
}

/** As the server says it, in the language that is asked for. */
const busy = (route: Route): string => {
  const language = route.request().headers()['accept-language']?.startsWith('en') ? 'en' : 'zh';
  const title = sentence('service.busy', language);
  return JSON.stringify({ type: 'about:blank', title, status: 503, code: 'service.busy', errors: [] });
};

const answer: Record<Exclude<ScreenState, 'full'>, (route: Route) => Promise<void> | void> = {
  // Never answered: the screen shows what it shows while it waits.
  loading: () => undefined,
  error: (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: busy(route) }),
  offline: (route) => route.abort('internetdisconnected'),
};
