import { cpus } from 'node:os';
import type { Page } from 'playwright-core';
import globalSetup from '../global-setup';
import globalTeardown from '../global-teardown';
import { chromiumPath, desktop, phone } from './chromium';
import { type Known, makeKnown } from './known';
import { settled } from './look';
import { largePhoto, median, note, type Noted, notedOn, profiles, slowDown, weigh } from './measuring';
import { registrationOn } from './phone-work';
import { openStage, signIn, type Stage } from './stage';
import { open, visitor } from './visitor';

/** How often each is measured, `npm run times -- 9`; the median counts. */
const times = Number(process.argv[2] ?? 5);

interface Line {
  what: string;
  /** As measured, in the unit of the budget. */
  value: number;
  budget: number;
  unit: 's' | 'ms' | 'kB' | '';
}

/** The times of docs/web.md, against their budgets: `npm run times`. Nothing else should run on the machine meanwhile. */
async function main(): Promise<void> {
  if (!chromiumPath) throw new Error('no Chromium on this machine; set CHROMIUM to its program');
  await globalSetup();
  const stage = await openStage(84);
  const ids = await makeKnown(stage.app);
  const lines: Line[] = [];
  try {
    lines.push(...(await firstLoads(stage, ids)), ...(await warmStart(stage)));
    lines.push(...(await answersOfPhone(stage, ids)), ...(await answersOfDesk(stage, ids)));
  } finally {
    await stage.stop();
    await globalTeardown();
  }
  print(lines);
}

function print(lines: readonly Line[]): void {
  const written = ({ value, unit }: Line): string =>
    unit === 's' ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(unit ? 0 : 3)} ${unit}`.trim();
  const head = ['| | measured | budget | |', '|---|---|---|---|'];
  const rows = lines.map((line) => {
    const budget = written({ ...line, value: line.budget });
    return `| ${line.what} | ${written(line)} | ${budget} | ${line.value <= line.budget ? 'ok' : 'over'} |`;
  });
  const [{ model = 'unknown' } = {}] = cpus();
  process.stdout.write(
    `${[`${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${model}`, '', ...head, ...rows].join('\n')}\n`,
  );
}

/** The first look at each entry by a browser that has nothing of it. */
async function firstLoads(stage: Stage, { village }: Known): Promise<Line[]> {
  const entries = [
    { name: 'phone, way in', path: '/m/sign-in', size: phone, lcp: [1500, 3000], tbt: 150, kB: 100 },
    { name: 'public board', path: `/p/villages/${village}`, size: phone, lcp: [1500, 3000], tbt: 150, kB: 100 },
    { name: 'desk, way in', path: '/sign-in', size: desktop, lcp: [1800, 4000], tbt: 250, kB: 200 },
    {
      name: 'desk, home of a supervisor',
      path: '/',
      size: desktop,
      lcp: [1800, 4000],
      tbt: 250,
      kB: 290,
      who: 'supervisor',
    },
  ] as const;
  const lines: Line[] = [];
  for (const entry of entries) {
    const [a, b] = [await loads(stage, entry, 'A'), await loads(stage, entry, 'B')];
    lines.push(
      { what: `${entry.name}: LCP, profile A`, value: a.lcp, budget: entry.lcp[0], unit: 's' },
      { what: `${entry.name}: LCP, profile B`, value: b.lcp, budget: entry.lcp[1], unit: 's' },
      { what: `${entry.name}: TBT, profile A`, value: a.tbt, budget: entry.tbt, unit: 'ms' },
      { what: `${entry.name}: CLS`, value: a.cls, budget: 0.02, unit: '' },
      { what: `${entry.name}: over the line`, value: a.kB, budget: entry.kB, unit: 'kB' },
    );
  }
  return lines;
}

async function loads(
  stage: Stage,
  { path, size, who }: { path: string; size: typeof phone | typeof desktop; who?: string },
  profile: 'A' | 'B',
): Promise<Noted & { kB: number }> {
  const all: (Noted & { kB: number })[] = [];
  for (let i = 0; i < times; i += 1) {
    const context = await stage.window({ ...size, serviceWorkers: 'block' });
    context.setDefaultTimeout(60_000);
    if (who) {
      const door = await context.newPage();
      await door.goto(`${stage.url}/sign-in`);
      await signIn(door, who);
      await door.close();
    }
    await note(context);
    const page = await context.newPage();
    const session = await slowDown(page, profiles[profile]);
    await session.send('Network.clearBrowserCache');
    const kB = weigh(session);
    await page.goto(stage.url + path, { timeout: 60_000 });
    await settled(page);
    all.push({ ...(await notedOn(page)), kB: kB() });
    await context.close();
  }
  return middleOf(all);
}

function middleOf<T extends object>(all: readonly T[]): T {
  const keys = Object.keys(all[0] ?? {}) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, median(all.map((one) => Number(one[key])))])) as T;
}

/** A phone that was used before is taken out where there is no line. */
async function warmStart(stage: Stage): Promise<Line[]> {
  const context = await stage.window(phone);
  await note(context);
  const page = await context.newPage();
  await page.goto(`${stage.url}/m/sign-in`);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.reload();
  await context.setOffline(true);
  await slowDown(page, profiles.cpu4);
  const seen: number[] = [];
  for (let i = 0; i < times; i += 1) {
    await page.goto(`${stage.url}/m/sign-in`);
    await page.locator('h1').waitFor();
    await page.waitForTimeout(300);
    seen.push((await notedOn(page)).fcp);
  }
  await context.close();
  return [{ what: 'phone: start without a line, 4 × CPU', value: median(seen), budget: 600, unit: 's' }];
}

/** How soon the phone answers who fills in a registration, and what it does beside that. */
async function answersOfPhone(stage: Stage, { submitted }: Known): Promise<Line[]> {
  const page = await visitor(stage, { entry: 'field', who: 'caseworker' }, 'zh');
  const head = `${await registrationOn(page, stage.url)}/head`;
  await note(page.context());
  await open(page, stage.url + head);
  await settled(page);
  await slowDown(page, profiles.cpu4);
  await page.locator('main input[type="text"]').first().click();
  await page.keyboard.type('Buhe', { delay: 120 });
  const kept = await keptAfter(page);
  for (const answer of (await page.locator('main label').all()).slice(1, 6)) await answer.click({ force: true });
  await page.locator('main button.primary, footer button.primary, .button.primary').first().click();
  await page.waitForTimeout(500);
  const { inp } = await notedOn(page);
  await open(page, `${stage.url}/m/households/${submitted}/apply/entry`);
  const photo = await largePhoto(page);
  // The policy of the pages lets nobody read a picture back, so its weight is noted where it is made.
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob): string => {
      Object.assign(globalThis, { weight: blob.size / 1000 });
      return make(blob);
    };
  });
  const begun = Date.now();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      ...{ name: 'photo.jpg', mimeType: 'image/jpeg' },
      buffer: photo,
    });
  const small = page.locator('main img').first();
  await small.waitFor();
  const took = Date.now() - begun;
  const kB = await page.evaluate(() => (globalThis as unknown as { weight: number }).weight);
  await page.context().close();
  return [
    { what: 'phone, registration: INP, 4 × CPU', value: inp, budget: 200, unit: 'ms' },
    { what: 'phone: draft kept after a key, 4 × CPU', value: kept, budget: 350, unit: 'ms' },
    {
      what: `phone: a photograph of ${(photo.length / 1000).toFixed(0)} kB made small, 4 × CPU`,
      value: took,
      budget: 1000,
      unit: 's',
    },
    { what: 'phone: what is left of it', value: kB, budget: 150, unit: 'kB' },
  ];
}

/** From a key to the moment at which the draft lies in the database, ms. */
async function keptAfter(page: Page): Promise<number> {
  await page.waitForTimeout(1200);
  const waiting = page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    const openOne = (name: string): Promise<IDBDatabase> =>
      new Promise((resolve, reject) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error as Error);
      });
    const all = await Promise.all(names.map(openOne));
    const database = all.find(({ objectStoreNames }) => objectStoreNames.contains('drafts')) as IDBDatabase;
    const versions = (): Promise<number> =>
      new Promise((resolve) => {
        const asked = database.transaction('drafts').objectStore('drafts').getAll();
        asked.onsuccess = () =>
          resolve((asked.result as { version: number }[]).reduce((sum, { version }) => sum + version, 0));
      });
    const before = await versions();
    const pressed = await new Promise<number>((resolve) =>
      addEventListener('keydown', ({ timeStamp }) => resolve(timeStamp), { once: true, capture: true }),
    );
    while ((await versions()) === before) await new Promise((resolve) => setTimeout(resolve, 5));
    const took = performance.now() - pressed;
    all.forEach((one) => one.close());
    return took;
  });
  await page.waitForTimeout(300);
  await page.keyboard.press('z');
  return waiting;
}

/** How soon the desk answers who goes through the queue and leafs in a book. */
async function answersOfDesk(stage: Stage, { book }: Known): Promise<Line[]> {
  const page = await visitor(stage, { entry: 'console', who: 'supervisor' }, 'zh');
  await note(page.context());
  await open(page, `${stage.url}/queue`);
  await settled(page);
  await slowDown(page, profiles.cpu4);
  for (const key of ['j', 'j', 'k', 'r']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(800);
  }
  const queue = (await notedOn(page)).inp;
  await open(page, `${stage.url}/households/${book}`);
  await settled(page);
  await page.locator('[role="tab"]').nth(1).click();
  await page.waitForTimeout(800);
  const households = (await notedOn(page)).inp;
  await page.context().close();
  return [
    { what: 'desk, queue by keys: INP, 4 × CPU', value: queue, budget: 200, unit: 'ms' },
    { what: 'desk, a book of a household: INP, 4 × CPU', value: households, budget: 200, unit: 'ms' },
  ];
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
