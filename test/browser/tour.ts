import type { Page } from 'playwright-core';
import { settled } from './look';
import { bring, type ScreenState } from './states';

export const tongues = ['zh', 'en'] as const;
export type Tongue = (typeof tongues)[number];

/** Makes a language the one the person has chosen on this device. */
export async function speak(page: Page, tongue: Tongue): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem('bangfu.language', chosen), tongue);
}

/** Opens a screen in a state, ready to be looked at. */
export async function openScreen(page: Page, url: string, path: string, state: ScreenState): Promise<void> {
  await bring(page, 'full');
  if (state === 'full') {
    await page.goto(url + path);
    return settled(page);
  }
  await bring(page, state);
  await page.goto(url + path, { waitUntil: 'domcontentloaded' });
  // The stand-in of a screen that loads appears after 300 ms.
  await page.waitForTimeout(900);
}
