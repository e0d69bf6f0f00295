import type { Page, Route } from 'playwright-core';

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

const problem = { type: 'about:blank', title: '服务器正忙，请稍后再试', status: 503, code: 'service.busy', errors: [] };

const answer: Record<Exclude<ScreenState, 'full'>, (route: Route) => Promise<void> | void> = {
  // Never answered: the screen shows what it shows while it waits.
  loading: () => undefined,
  error: (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
  offline: (route) => route.abort('internetdisconnected'),
};
