import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { ScreenState } from './states';

/** What axe and a ruler find wrong with a screen, a line each; none is the only good answer. */
export async function faultsOf(page: Page, state: ScreenState = 'full'): Promise<string[]> {
  await settled(page, state);
  return [...(await sidewaysScroll(page)), ...(await rawWords(page)), ...(await axeFaults(page))];
}

/** Waits until nothing loads and nothing moves; what never gets an answer until it says that it waits. */
export async function settled(page: Page, state: ScreenState = 'full'): Promise<void> {
  if (state === 'loading') await page.waitForTimeout(700);
  else {
    await page.waitForLoadState('networkidle').catch(() => undefined);
    await page
      .locator('[aria-busy="true"]')
      .first()
      .waitFor({ state: 'hidden', timeout: 5_000 })
      .catch(() => undefined);
  }
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime))
        .map((one) => one.finished.catch(() => undefined)),
    ),
  );
}

/** Words that nobody has written, and values that nobody has made words of. */
const rawWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? '';
      const key = /(^|\s)[a-z][A-Za-z]+(\.[A-Za-z][\w-]*)+(\s|$)/;
      if (key.test(text) || /\b(undefined|NaN|null|\[object \w+\])\b/.test(text))
        found.push(`raw words: ${text.slice(0, 60)}`);
    }
    return found;
  });

/** A grid child that is too wide is not noticed by axe. */
export async function sidewaysScroll(page: Page): Promise<string[]> {
  const { wide, room, who } = await page.evaluate(() => {
    const root = document.documentElement;
    const beyond = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (one) => one.getBoundingClientRect().right > root.clientWidth + 1 && !one.closest('.unseen, .skip'),
    );
    const last = beyond[beyond.length - 1];
    return {
      ...{ wide: root.scrollWidth, room: root.clientWidth },
      who: last
        ? `${last.tagName.toLowerCase()}.${[...last.classList].join('.')} "${last.textContent?.trim().slice(0, 40)}"`
        : '',
    };
  });
  return wide > room ? [`sideways scroll: ${wide} in ${room} pixels, by ${who}`] : [];
}

async function axeFaults(page: Page): Promise<string[]> {
  // Handed in through the debugger, which the pages' own policy does not concern.
  await page.evaluate(`window.axe || (() => { ${axe.source} })(); void 0`);
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
