import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { CityService } from '../../src/demo/city/city.service';
import { demoPassword } from '../../src/demo/city/people';
import { startApp, type TestApp } from '../app';
import { buildBrowserApp, discardBuild } from './build';
import { desktop, openChromium } from './chromium';
import { watch, type Watched } from './watch';

/** The whole product for tests through screens: server on a real port, database, browser, people. */
export interface Stage {
  app: TestApp;
  browser: Browser;
  /** Where the product answers, without a stroke at the end. */
  url: string;
  /** A browser window of one's own, with nobody signed in. */
  window(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** A desk with somebody signed in at the console. */
  desk(login: string, path?: string, options?: BrowserContextOptions): Promise<Page>;
  /** What the pages said and asked for that they must not. */
  watched: Watched;
  stop(): Promise<void>;
}

/**
 * @param households how many the demonstration holds; 0 gives the people and places alone
 * @param environment settings besides those of tests
 */
export async function openStage(households: number, environment: Record<string, string> = {}): Promise<Stage> {
  const build = await buildBrowserApp();
  const app = await startApp({ WEB_DIR: build, JOBS_AT_ONCE: '1', ...environment });
  await app.get(CityService).fill(households);
  await app.app.listen(0, '127.0.0.1');
  const url = (await app.app.getUrl()).replace('[::1]', 'localhost').replace('127.0.0.1', 'localhost');
  const browser = await openChromium();
  const watched = watch(url);
  const window = async (options: BrowserContextOptions = desktop): Promise<BrowserContext> => {
    const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options });
    context.setDefaultTimeout(30_000);
    watched.follow(context);
    return context;
  };
  return {
    ...{ app, browser, url, window, watched },
    desk: async (login, path = '/', options = desktop) => {
      const page = await (await window(options)).newPage();
      await page.goto(url + path);
      await signIn(page, login);
      return page;
    },
    stop: async () => {
      await browser.close();
      await app.stop();
      await discardBuild(build);
    },
  };
}

/** Types name and password into the sign-in form that is open. */
export async function signIn(page: Page, login: string): Promise<void> {
  await page.locator('input[autocomplete="username"]').fill(login);
  await page.locator('input[autocomplete="current-password"]').fill(demoPassword);
  await page.locator('form button[type="submit"]').click();
  await page.locator('input[autocomplete="current-password"]').waitFor({ state: 'detached' });
}
