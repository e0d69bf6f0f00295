import type { BrowserContextOptions, Page } from 'playwright-core';
import { desktop, phone } from './chromium';
import { settled } from './look';
import type { Entry, Screen } from './screens';
import { signIn, type Stage } from './stage';
import { speak, type Tongue } from './tongues';

export const pin = '295174';

/** Types a PIN where the phone asks for one, and once more where it is chosen for the first time. */
async function typePin(page: Page): Promise<void> {
  const box = page.locator('main input[inputmode="numeric"]').first();
  const inside = page.locator('#content');
  await box.or(inside).first().waitFor();
  while (!(await inside.count())) {
    await box.fill(pin);
    await page.waitForFunction(() => {
      const asked = document.querySelector<HTMLInputElement>('main input[inputmode="numeric"]');
      return document.querySelector('#content') !== null || (asked?.value === '' && !asked.disabled);
    });
  }
}

/** Somebody at a screen of an entry, signed in where it needs that, phones unlocked; ready to go from screen to screen. */
export async function visitor(
  stage: Stage,
  { entry, who }: Pick<Screen, 'entry' | 'who'>,
  tongue: Tongue,
  options: BrowserContextOptions = sizeOf(entry),
): Promise<Page> {
  // A worker would answer for pages, and past the answers that a state makes up.
  const page = await (await stage.window({ ...options, serviceWorkers: 'block' })).newPage();
  await page.goto(stage.url + doors[entry]);
  await speak(page, tongue);
  await page.reload();
  if (who) await signIn(page, who);
  if (who && entry === 'field') await typePin(page);
  await settled(page);
  return page;
}

const doors: Record<Entry, string> = { console: '/sign-in', field: '/m/sign-in', public: '/p/' };
const sizeOf = (entry: Entry): BrowserContextOptions => (entry === 'console' ? desktop : phone);

/**
 * Opens an address. A phone is locked again by that, as when it was restarted, and opened by the PIN.
 */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const { pathname } = new URL(url);
  if (pathname.startsWith('/m') && pathname !== '/m/sign-in') await typePin(page);
}
