import type { Page } from 'playwright-core';
import type { Watched } from '../watch';
import type { Registration } from './families';

const questions = ['姓名', '证件号码', '联系电话', '本人电话', '银行账号'];

/** What a registration holds of people: names, identity numbers, phones, accounts. */
export function personalIn(registrations: readonly Pick<Registration, 'head' | 'people'>[]): string[] {
  const sheets = registrations.flatMap(({ head, people }) => [head, ...people]);
  const found = sheets.flatMap((sheet) => questions.map((question) => sheet[question]));
  return [...new Set(found.filter((value): value is string => typeof value === 'string'))];
}

/** Where one of the words stands outside of what is sealed: in an address, in the console, in a store of the browser. */
export async function leaksOf(words: readonly string[], watched: Watched, pages: readonly Page[]): Promise<string[]> {
  const has = (text: string): boolean => words.some((word) => text.includes(word));
  const stored = (await Promise.all(pages.map(storedBy))).flat();
  return [
    ...[...watched.addresses].filter(has).map((address) => `address: ${address}`),
    ...watched.said.filter(has).map((line) => `console: ${line}`),
    ...stored.filter(([, text]) => has(text)).map(([place]) => place),
  ];
}

/** What lies in CacheStorage, addresses and bodies, and in the two simple stores, by where it lies. */
export function storedBy(page: Page): Promise<[place: string, text: string][]> {
  return page.evaluate(async () => {
    const found: [string, string][] = [];
    for (const [name, store] of Object.entries({ localStorage, sessionStorage }))
      found.push([name, JSON.stringify({ ...store })]);
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const body = await (await cache.match(request))?.text();
        found.push([`cache: ${request.url}`, `${decodeURIComponent(request.url)} ${body ?? ''}`]);
      }
    }
    return found;
  });
}

/** What of the policy of a page is not strict: none at all, another host, scripts or styles written into the page. */
export const laxIn = (policies: Iterable<string>): string[] =>
  [...policies].filter(
    (policy) =>
      !policy.includes("default-src 'none'") ||
      !policy.includes("script-src 'self';") ||
      /unsafe|https?:|\*|\b(?!data:|blob:)\w+:/.test(policy),
  );
