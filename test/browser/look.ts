import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe and a ruler find wrong with a screen, a line each; none is the only good answer. */
export async function faultsOf(page: Page): Promise<string[]> {
  await settled(page);
  return [...(await sidewaysScroll(page)), ...(await axeFaults(page))];
}

/** Waits until nothing loads and nothing moves. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await page
    .locator('[aria-busy="true"]')
    .first()
    .waitFor({ state: 'hidden', timeout: 5_000 })
    .catch(() => undefined);
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))));
}

/** A grid child that is too wide is not noticed by axe. */
async function sidewaysScroll(page: Page): Promise<string[]> {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  return wide > room ? [`sideways scroll: ${wide} in ${room} pixels`] : [];
}

async function axeFaults(page: Page): Promise<string[]> {
  // Handed in through the debugger, which the pages' own policy does not concern.
  await page.evaluate(`${axe.source}; void 0`);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    }),
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} at ${target.join(' ')}: ${(failureSummary ?? '').split('\n').slice(1).join('; ')}`,
    ),
  );
}

/** Words at twice their size, as a person may choose in the browser. */
export const doubleText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
