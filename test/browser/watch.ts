import type { BrowserContext, Page, Response } from 'playwright-core';

/** What looks like an identity number or a phone number. */
const personal = /(?<!\d)(\d{17}[\dXx]|1[3-9]\d{9})(?!\d)/;

/** What pages said and asked for, of everything that must not happen. */
export interface Watched {
  /** Lines of complaint; a test that ends with some has failed. */
  complaints: string[];
  /** Every address that was asked for or stood above a page, readable. */
  addresses: Set<string>;
  /** Every line in the console. */
  said: string[];
  /** The policies that pages came with. */
  policies: Set<string>;
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
  const addresses = new Set<string>();
  const said: string[] = [];
  const policies = new Set<string>();
  const say = (line: string): void => void complaints.push(line);
  const listen = (page: Page): void => {
    page.on('pageerror', (error) => say(`uncaught on ${page.url()}: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      const text = message.text();
      said.push(text);
      if (personal.test(text)) say(`personal data in the console of ${page.url()}`);
      // The browser reports each answer of 400 and more by itself; what becomes of them is the screens' matter.
      if (message.type() === 'error' && !/^Failed to load resource/.test(text)) say(`console: ${text}`);
      if (message.type() === 'warning' && /\[Vue (warn|Router)/.test(text)) say(`console: ${text}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (/^(data|blob|about|chrome-error):/.test(url)) return;
      addresses.add(decodeURIComponent(url));
      if (!url.startsWith(origin)) say(`another host is asked: ${url}`);
      else if (personal.test(decodeURIComponent(url))) say('personal data in an address');
    });
    page.on('framenavigated', (frame) => {
      addresses.add(decodeURIComponent(frame.url()));
      if (personal.test(decodeURIComponent(frame.url()))) say('personal data in the address of a page');
    });
    page.on('response', (response) => void policyOf(response).then((policy) => policy && policies.add(policy)));
  };
  return {
    ...{ complaints, addresses, said, policies },
    follow: (context) => {
      context.pages().forEach(listen);
      context.on('page', listen);
    },
    expect: (pattern) => {
      const rest = complaints.filter((line) => !pattern.test(line));
      complaints.splice(0, complaints.length, ...rest);
    },
  };
}

/** What a page says that it may load; the word for none where it says nothing. */
async function policyOf(response: Response): Promise<string | undefined> {
  if (response.request().resourceType() !== 'document') return undefined;
  return (await response.headerValue('content-security-policy').catch(() => undefined)) ?? 'none';
}
