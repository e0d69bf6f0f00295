import type { BrowserContext, Page } from 'playwright-core';

/** What looks like an identity number or a phone number. */
const personal = /(?<!\d)(\d{17}[\dXx]|1[3-9]\d{9})(?!\d)/;

/** What pages said and asked for, of everything that must not happen. */
export interface Watched {
  /** Lines of complaint; a test that ends with some has failed. */
  complaints: string[];
  follow(context: BrowserContext): void;
  /** Takes out complaints that a test has provoked on purpose. */
  expect(pattern: RegExp): void;
}

/**
 * Listens to every page of a window: errors that nobody caught, refused policies, requests to another host, and
 * personal data in addresses or in the console.
 */
export function watch(origin: string): Watched {
  const complaints: string[] = [];
  const say = (line: string): void => void complaints.push(line);
  const listen = (page: Page): void => {
    page.on('pageerror', (error) => say(`uncaught on ${page.url()}: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      const text = message.text();
      if (personal.test(text)) say(`personal data in the console of ${page.url()}`);
      // The browser reports each answer of 400 and more by itself; what becomes of them is the screens' matter.
      if (message.type() === 'error' && !/^Failed to load resource/.test(text)) say(`console: ${text}`);
      if (message.type() === 'warning' && /\[Vue (warn|Router)/.test(text)) say(`console: ${text}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(data|blob|about|chrome-error):/.test(url) && !url.startsWith(origin))
        say(`another host is asked: ${url}`);
      if (url.startsWith(origin) && personal.test(decodeURIComponent(url))) say('personal data in an address');
    });
    page.on('framenavigated', (frame) => {
      if (personal.test(decodeURIComponent(frame.url()))) say('personal data in the address of a page');
    });
  };
  return {
    complaints,
    follow: (context) => void context.on('page', listen),
    expect: (pattern) => {
      const rest = complaints.filter((line) => !pattern.test(line));
      complaints.splice(0, complaints.length, ...rest);
    },
  };
}

/** Addresses in CacheStorage that are no part of the application's shell. */
export const cachedAnswers = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    return found.filter((path) => !/^\/(m\/|assets\/)/.test(path) || path.startsWith('/api'));
  });
