import type { Page } from 'playwright-core';
import { open } from './visitor';

const begun = new WeakMap<Page, string>();
const unsent = new WeakMap<Page, string>();

/** A registration begun on this phone: the path of its steps. */
export async function registrationOn(page: Page, url: string): Promise<string> {
  const known = begun.get(page);
  if (known) return known;
  await open(page, `${url}/m/register`);
  await page.locator('main .button.primary').first().click();
  await page.waitForURL(/\/m\/registration\/[\w-]+\/head/);
  const path = new URL(page.url()).pathname.replace(/\/head$/, '');
  begun.set(page, path);
  return path;
}

/** The page of somebody who has been added to that registration. */
export async function memberOn(page: Page, url: string): Promise<string> {
  await open(page, `${url}${await registrationOn(page, url)}/members`);
  await page.locator('.people > .button').click();
  await page.waitForURL(/\/members\/[\w-]+/);
  return new URL(page.url()).pathname;
}

/** Something that could not be sent yet: an application that was made while there was no line. */
export async function unsentOn(page: Page, url: string, household: string): Promise<string> {
  const known = unsent.get(page);
  if (known) return known;
  await page.route('**/api/v1/procedures/*', (route) =>
    route.request().method() === 'GET' ? route.continue() : route.abort('internetdisconnected'),
  );
  await open(page, `${url}/m/households/${household}/apply/entry`);
  await page.locator('main textarea').first().fill('收入低于扶贫标准');
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL(/\/m\/households\/[\w-]+$/);
  await open(page, `${url}/m/uploads`);
  await page.locator('main h2 a').first().click();
  await page.waitForURL(/\/m\/uploads\/[\w-]+/);
  const path = new URL(page.url()).pathname;
  unsent.set(page, path);
  return path;
}
