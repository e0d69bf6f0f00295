import type { Page } from 'playwright-core';

export const tongues = ['zh', 'en'] as const;
export type Tongue = (typeof tongues)[number];

/** Makes a language the one the person has chosen on this device. */
export const speak = (page: Page, tongue: Tongue): Promise<void> =>
  page.evaluate((chosen) => localStorage.setItem('bangfu.language', chosen), tongue);
